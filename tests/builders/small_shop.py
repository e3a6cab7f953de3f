"""The files of a small shop with five customers."""

from __future__ import annotations

PEOPLE = "N° client;Nom;Prénom;Email;Téléphone;Adresse;Code postal;Ville;Date de naissance;Accepte les e-mails"
PEOPLE_ROWS = [
    "C-101;Lefèvre;Anaïs;anais.lefevre@orange.fr;06 12 34 56 78;4 rue des Lavandes;04300;Forcalquier;14/03/1961;oui",
    "C-102;Dupont;Jean-Pierre;jp.dupont@free.fr;04 92 75 00 11;12 bd Latourette;04300;Forcalquier;;non",
    "C-103;Müller;Ana;ana@mueller.example;+49 1512 9988776;;;Köln;29/02/1988;oui",
    "C-104;Dupond;Marie;;;;;Apt;;",
    "C-105;Œuvrard;Zoé;zoe.oeuvrard@example.org;;;;;;",
]
SALES = "Ticket;Date;Heure;N° client;Article;Rayon;Montant"
SALES_ROWS = [
    "2024-001;25/03/2024;10:00;C-101;Savon;Savons;30,00",
    "2024-002;25/03/2025;10:00;C-101;Miel;Miels;20,00",
    "2024-003;25/09/2025;10:00;C-101;Miel;Miels;10,00",
    "2024-004;20/10/2025;10:00;C-102;Thé;Thés;45,50",
    "2024-005;21/10/2025;10:00;C-103;Thé;Thés;45,50",
    "2024-006;22/10/2025;10:00;C-103;Thé;Thés;-45,50",
    "2024-007;23/10/2025;10:00;;Thé;Thés;99,00",
]
TILL = "N° carte;Nom;Prénom;Téléphone;Ville"
TILL_ROWS = ["K-77;GRIMAUD;ANNE;07 99 88 77 66;Manosque"]
EVENTS = "Email;Type;Date;Campagne"
EVENTS_ROWS = [
    "anais.lefevre@orange.fr;open;2025-10-20;Automne",
    "zoe.oeuvrard@example.org;unsubscribed;2025-10-21;Automne",
]


def ids_of(services):
    """Return customer ids by first name."""
    return {row["first_name"]: row["customer_id"] for row in services.customers.all_profiles()}
