"""Two small surveys: one whose later questions have bases, one of several options to choose."""

# Of 200 people 60 % have tried; of these 120 is asked what it was, and of those who say `eget` again.
WITH_BASES = """\
title: "Prøve"
respondents: 200
source: kilde
mode: "På nettet"
groups:
  - id: sektor
    label: "Sektor"
    values:
      - {id: kommune, label: "Kommuner"}
      - {id: region, label: "Regioner"}
questions:
  - id: proevet
    wording: "Har I prøvet?"
    n: 200
    page: 4
    note: "Et tal om originalen"
    answers:
      - {id: ja, label: "Ja"}
      - {id: nej, label: "Nej"}
  - id: hvad
    wording: "Hvad?"
    base: proevet.ja
    asked: "dem, der har prøvet"
    n: 120
    answers:
      - {id: eget, label: "Eget"}
      - {id: andres, label: "Andres"}
      - {id: ved-ikke, label: "Ved ikke", omit: yes}
  - id: igen
    wording: "Igen?"
    base: [hvad.eget, sektor.kommune]
    n: 53
    answers:
      - {id: ja, label: "Ja"}
      - {id: nej, label: "Nej"}
  - id: mening
    wording: "Er det godt?"
    n: 200
    scale: {disagree: [helt-uenig, delvist-uenig], agree: [enig]}
    answers:
      - {id: helt-uenig, label: {da: "Helt uenig", en: "Strongly disagree"}}
      - {id: delvist-uenig, label: {da: "Delvist uenig", en: "Disagree"}}
      - {id: enig, label: {da: "Enig", en: "Agree"}}
  - id: uoplyst
    wording: "Hvor meget?"
    n: 200
    answers:
      - {id: lidt, label: "Lidt"}
      - {id: meget, label: "Meget"}
      - {id: ved-ikke, label: "Ved ikke", omit: yes}
"""
WITH_BASES_SHARES = """\
question;answer;group;share;n;phrase;page;note
proevet;ja;;60;;;4;
proevet;nej;;;;;4;
proevet;ja;sektor=region;70;;;4;
hvad;eget;;54,2;;;5;
hvad;andres;;40,8;;;5;
hvad;ved-ikke;;5;;;5;
hvad;eget;sektor=region;43;28;;5;
hvad;andres;sektor=kommune;;92;en del;5;
igen;ja;;62;;;6;
mening;helt-uenig+delvist-uenig;;33;;;7;
mening;enig;;67;;;7;
mening;enig;proevet=ja;75;;;7;
uoplyst;lidt;;30;;;8;
uoplyst;meget;;;;det meste;8;
uoplyst;ved-ikke;;4;;;8;
"""
WITH_BASES_TARGETS = """\
variables:
  - id: region
    label: "Region"
    values:
      - {id: nord, label: "Nord", code: "1081"}
      - {id: midt, label: "Midt", code: "1082"}
      - {id: syd, label: "Syd", code: "1083"}
margins:
  - {of: sektor, counts: {kommune: 160, region: 40}}
  - {of: region, percent: {nord: 33.3, midt: 33.3, syd: 33.3}}
variation: {by: region, strength: 0.3}
"""

MULTIPLE = """\
title: {da: "Valg", en: "Choices"}
respondents: 150
questions:
  - id: emner
    wording: "Hvilke emner?"
    kind: multiple
    at-most: 2
    n: 150
    answers:
      - {id: klima, label: "Klima"}
      - {id: skole, label: "Skole"}
      - {id: helse, label: "Helse"}
      - {id: ved-ikke, label: "Ved ikke", omit: yes}
  - id: mest
    wording: "Hvor længe med klima?"
    base: emner.klima
    n: 113
    answers:
      - {id: kort, label: "Kort"}
      - {id: laenge, label: "Længe"}
  - id: kilder
    wording: "Hvilke kilder?"
    kind: multiple
    n: 140
    answers:
      - {id: avis, label: "Avis"}
      - {id: radio, label: "Radio"}
  - id: partnere
    wording: "Hvilke partnere?"
    kind: multiple
    n: 150
    answers:
      - {id: stat, label: "Stat"}
      - {id: firma, label: "Firma"}
  - id: kun-ved-ikke
    wording: "Noget, der er gået tabt?"
    kind: multiple
    n: 150
    answers:
      - {id: ved-ikke, label: "Ved ikke", omit: yes}
"""
MULTIPLE_SHARES = """\
question,answer,group,share,n
emner,klima,,75,
emner,skole,,60,
emner,helse,,55,
emner,ved-ikke,,7,
emner,klima+skole,,90,
mest,kort,,20,
kilder,avis,,100,
kilder,radio,,0,
partnere,stat,,12,
kun-ved-ikke,ved-ikke,,3,
"""
MULTIPLE_TARGETS = """\
variables:
  - {id: region, label: Region, values: [{id: oest, label: "Øst", code: "1"}, {id: vest, label: Vest, code: "2"}]}
margins:
  - {of: region, counts: {oest: 50, vest: 100}}
variation: {by: region, strength: 0.5}
"""
