"""Words of the tools: order statuses, kinds of contact, directions, channels, currencies, languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.services.importing.cleaning.blanks import folded

if TYPE_CHECKING:
    from collections.abc import Mapping


def _by_word(groups: Mapping[str, str]) -> dict[str, str]:
    return {word.strip(): code for code, words in groups.items() for word in words.split(",")}


ORDER_STATUSES: Final = ("paid", "refunded", "cancelled", "pending")
_ORDER: Final = _by_word(
    {
        "paid": "paid,paye,payee,regle,reglee,completed,complete,fulfilled,shipped,delivered,processing,partially paid,"
        "partially refunded,partially_refunded,partially_paid,succeeded,success,successful,livre,livree,expedie,expediee,"
        "termine,terminee,encaisse,facture,facturee,paiement accepte,payment accepted,en cours de preparation,vente,sale,"
        "payment,closed,wc-completed,wc-processing,approved,valide,validee,traite,acquitte,bezahlt,pagado,pagato,captured,charge,"
        "en cours de traitement,preparation en cours,en preparation,preparation in progress,verkauf,receipt,invoice,order,ok",
        "refunded": "refunded,refund,rembourse,remboursee,remboursement,avoir,retour,returned,return,credit note,credit,"
        "wc-refunded,ruckerstattung,reembolsado,rimborsato,chargeback,reversed,erstattet,fully refunded",
        "cancelled": "cancelled,canceled,annule,annulee,annulation,cancel,void,voided,failed,echec,echoue,echouee,expired,expire,"
        "expiree,abandoned,abandonne,refused,refuse,declined,wc-cancelled,wc-failed,payment error,erreur de paiement,storniert,trash,"
        "denied,cancelado,annullato,rejected,rejete,blocked",
        "pending": "pending,en attente,authorized,authorised,autorise,unpaid,impaye,impayee,on hold,on-hold,wc-pending,wc-on-hold,"
        "awaiting payment,en attente de paiement,brouillon,draft,pending payment,a payer,due,open,offen,devis,quote,"
        "awaiting bank wire payment,awaiting check payment,en attente de virement bancaire,checkout-draft,in progress,non paye,non payee",
    }
)

KINDS: Final = (
    "sent", "opened", "clicked", "bounced", "unsubscribed", "complained", "called", "visited", "letter", "other"
)  # fmt: skip
_KINDS: Final = _by_word(
    {
        "sent": "sent,send,envoye,envoyee,envoi,delivered,delivery,livre,email sent,mail envoye,recipient,sms sent,sms envoye,sms",
        "opened": "opened,open,opens,ouvert,ouverte,ouverture,opener,email open,email opened,first opening,lu,read,unique open",
        "clicked": "clicked,click,clicks,clic,clique,cliquee,clicker,email click,lien clique,link clicked,unique click",
        "bounced": "bounced,bounce,hard bounce,soft bounce,hardbounce,softbounce,hard_bounce,soft_bounce,hard bounced,soft bounced,"
        "rebond,rejete,npai,adresse invalide,invalid,undelivered,non remis,non delivre,erreur,blocked,cleaned,invalid email,deferred",
        "unsubscribed": "unsubscribed,unsubscribe,unsub,desinscrit,desinscrite,desinscription,desabonne,desabonnee,"
        "desabonnement,optout,opt-out,opt out,stop,resilie,blacklisted,unsubscription",
        "complained": "complained,complaint,spam,plainte,abuse,reclamation,signale comme spam,marked as spam,abuse report,"
        "spam complaint,spam report",
        "called": "called,call,phone,appel,appele,appel telephonique,telephone,phone call,outgoing call,incoming call,appel entrant,"
        "appel sortant,voicemail,message vocal,appel manque,missed call",
        "visited": "visited,visit,visite,passage,passage en magasin,rendez-vous,rdv,rendez vous,appointment,meeting,reunion,store visit,venue",
        "letter": "letter,courrier,lettre,post,mailing,postal,mail postal,courrier postal,carte,carte postale,postcard,print",
        "other": "other,autre,note,commentaire,comment,task,tache,chat,survey,enquete,avis,review,reponse,reply,replied,subscribed,"
        "inscription,inscrit,subscribe,email,e-mail,mail,formulaire,form,message",
    }
)
_DIRECTIONS: Final = _by_word(
    {
        "in": "in,inbound,incoming,entrant,entrante,recu,recue,received,from customer,client",
        "out": "out,outbound,outgoing,sortant,sortante,emis,emise,sent,envoye,envoyee,to customer",
    }
)
_CHANNELS: Final = _by_word(
    {
        "email": "email,e-mail,mail,courriel,newsletter,emailing,e-mailing,mel",
        "sms": "sms,texto,text,text message,whatsapp,mms",
        "post": "post,courrier,poste,letter,lettre,postal,mailing papier,print,publipostage",
        "phone": "phone,telephone,tel,call,appel,telephonique,phoning",
    }
)
_CURRENCY_WORDS: Final = _by_word(
    {
        "EUR": "€,euro,euros,eur",
        "USD": "$,us$,dollar,dollars,usd",
        "GBP": "£,pound,pounds,livre sterling,gbp",
        "CHF": "chf,franc suisse,francs suisses,fr.",
    }
)
_CURRENCY_CODE: Final = re.compile(r"[A-Z]{3}")
_LANGUAGES: Final = _by_word(
    {
        "fr": "francais,french,fra,fre,franzosisch,frances",
        "en": "anglais,english,eng,ang",
        "de": "allemand,german,deutsch,deu,ger",
        "es": "espagnol,spanish,espanol,spa,esp",
        "it": "italien,italian,italiano,ita",
        "nl": "neerlandais,dutch,nederlands,nld",
        "pt": "portugais,portuguese,portugues,por",
    }
)
_LANGUAGE_CODE: Final = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?")


def _word(text: str) -> str:
    return " ".join(folded(text).replace("_", " ").split()).strip(" .!:")


def _look_up(words: Mapping[str, str], text: str) -> str | None:
    word = _word(text)
    return words.get(word) or words.get(word.replace(" ", "-")) or words.get(word.replace(" ", "_"))


def read_order_status(text: str) -> str | None:
    """paid, refunded, cancelled or pending; None for a word that no tool is known to use."""
    return _look_up(_ORDER, text)


def read_kind(text: str) -> str | None:
    """One of KINDS; None for a word that no tool is known to use."""
    return _look_up(_KINDS, text)


def read_direction(text: str) -> str | None:
    """`in` (the customer reached us) or `out`."""
    return _look_up(_DIRECTIONS, text)


def read_channel(text: str) -> str | None:
    """email, sms, post or phone."""
    return _look_up(_CHANNELS, text)


def read_currency(text: str) -> str | None:
    """ISO 4217 code."""
    code = text.strip().upper()
    return code if _CURRENCY_CODE.fullmatch(code) else _look_up(_CURRENCY_WORDS, text)


def read_language(text: str) -> str | None:
    """ISO 639-1 code."""
    found = _look_up(_LANGUAGES, text)
    if found is not None:
        return found
    match = _LANGUAGE_CODE.fullmatch(text.strip().lower())
    return match[1] if match is not None else None
