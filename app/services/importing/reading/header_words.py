"""Words that name columns in the files of small businesses (English, French, German, Spanish, Italian)."""

from __future__ import annotations

import re
import unicodedata

_LISTED = """
    id identifiant identifier uuid key cle code ref reference numero number num no nr n order orders commande commandes
    facture invoice ticket transaction receipt recu piece nom name names prenom first last given family surname
    firstname lastname fullname prenoms vorname nachname nombre apellido apellidos nome cognome civilite title titre
    salutation anrede gender sexe genre mail email emails courriel address adresse adresses address1 address2 street
    rue voie strasse direccion indirizzo zip postcode postal postale cp plz cap ville city town ort stadt ciudad citta
    country pays land pais paese region state province department departement phone telephone telefon telefono tel
    mobile portable cell gsm fax birthday birthdate birth naissance anniversaire geburtstag date dates datum fecha data
    time heure jour day month mois year annee created updated creation modified modification inscription registration
    montant amount total totals prix price prices cost cout betrag importe importo ttc ht tva vat tax taxes subtotal
    quantite quantity qty qte menge cantidad product produit article item items sku designation description libelle
    label category categorie famille type status statut state etat payment paiement reglement mode methode method
    currency devise channel canal source origin origine store magasin boutique vendeur seller employee client
    clients customer customers kunde cliente company societe entreprise organization organisation firm raison sociale
    note notes comment comments commentaire commentaires remarque remarques tags tag group groupe segment newsletter
    optin opt consent consentement subscribed subscriber unsubscribed abonne desinscrit event evenement campaign
    campagne subject objet open opened click clicked bounce url website web site siret siren points solde balance
    discount remise shipping livraison language langue age value valeur score rank visits visites last first
    motif reason duree duration sens cotisation revenue chiffre affaires stock quantity unit unite
"""
_WORDS = frozenset(_LISTED.split())
_CONNECTORS = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "la",
        "le",
        "l",
        "les",
        "the",
        "of",
        "and",
        "et",
        "a",
        "au",
        "un",
        "in",
        "to",
        "for",
        "par",
    ]
)


def is_header_word(cell: str) -> bool:
    """Say whether the cell is made of words that name columns, apart from numbering and small words."""
    if len(cell) > 60:
        return False
    plain = unicodedata.normalize("NFKD", cell.lower())
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    words = [
        word for word in re.split(r"[^a-z0-9]+", letters) if word and word not in _CONNECTORS and not word.isdigit()
    ]
    return bool(words) and sum(word in _WORDS for word in words) * 2 >= len(words)
