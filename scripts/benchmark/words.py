"""Danish of the benchmark's own: sentences from a few tables, the same every time.

A sentence is a subject, a verb and what it is about; a table has enough of each that paragraphs differ in length and in their words,
so that lines break and hyphens fall as in a real report.
"""

WHO = [
    "kommunen", "forvaltningen", "medarbejderne", "lederne", "borgerne", "de pårørende", "de frivillige", "udvalget", "foreningerne",
    "skolebestyrelserne", "plejehjemmene", "hjemmeplejen", "jobcentret", "daginstitutionerne", "socialrådgiverne", "sundhedscentret",
    "bibliotekerne", "sagsbehandlerne", "visitatorerne", "de unge", "virksomhederne", "tillidsrepræsentanterne",
]
DOES = [
    "efterlyser", "beskriver", "savner", "fremhæver", "diskuterer", "afprøver", "forbereder", "prioriterer", "undersøger", "videreudvikler",
    "tilrettelægger", "kender", "støtter", "gennemfører", "anerkender", "udfordrer", "fortæller om", "lægger vægt på", "har erfaring med",
]
WHAT = [
    "en tydeligere arbejdsdeling", "mere sammenhængende forløb", "bedre tid til samtalen", "en enklere sagsgang", "fælles retningslinjer",
    "kortere ventetider", "en tættere opfølgning", "digitale selvbetjeningsløsninger", "tværfaglige teams", "faste kontaktpersoner",
    "inddragelsen af de pårørende", "rehabiliterende indsatser", "et stærkere nærmiljø", "den faglige sparring", "kompetenceudvikling",
    "partnerskaber med foreningslivet", "en mere ensartet kvalitet", "forebyggende hjemmebesøg", "evalueringer undervejs",
    "en åben beslutningsproces", "nye samarbejdsformer", "den administrative forenkling",
]
WHERE = [
    "i hverdagen", "på tværs af forvaltningerne", "i de mindre lokalsamfund", "i det nære sundhedsvæsen", "i mødet med borgeren",
    "ude på arbejdspladserne", "i overgangen mellem to tilbud", "når ressourcerne er knappe", "før beslutningen bliver truffet",
    "efter de første erfaringer", "sammen med de nærmeste samarbejdspartnere", "uden for den almindelige åbningstid",
    "også når opgaverne skifter hænder", "så længe ledelsen bakker op", "i forlængelse af den gældende strategi",
]
TURNS = [
    "og det gælder især {where}", "men ikke alle er enige om vejen dertil", "fordi {third} ellers står alene med ansvaret",
    "selv om {third} ofte ser anderledes på sagen", "og netop derfor spiller {thing} en rolle", "hvis {third} får mulighed for det",
    "mens {third} hellere taler om {thing}", "og de fleste venter, at udviklingen fortsætter", "så der bliver plads til {thing}",
]
OPENINGS = [
    "{Who} {does} {what} {where}.",
    "{Who} {does} {what}, {turn}.",
    "I samtalerne går det igen, at {who} {does} {what}.",
    "Ofte er det {who}, der {does} {what}, {turn}.",
    "Flere peger på, at {who} {does} {what} {where}.",
    "Et gennemgående træk er, at {who} {does} {what}, {turn}.",
    "Når {who} {does} {what}, sker det som regel {where}.",
    "Hverken {who} eller {other} {does} {what} {where}.",
    "Både {who} og {other} {does} {what}, {turn}.",
    "Sådan har {who} ikke altid set på det, {turn}.",
]
SPOKEN = [
    "Vi har brug for {what}, og det har {who} også.",
    "Når jeg taler med {who}, handler det altid om {what}.",
    "Det hjælper ikke at vente, for {who} {does} {what} allerede.",
    "Jeg oplever, at {who} {does} {what} {where}.",
    "For os er {what} ikke noget nyt, men vi mangler ord for det.",
    "Hvis {who} ikke er med, bliver det aldrig til noget.",
]
TOPICS = [
    "Samarbejdet med borgerne", "Tid og nærvær", "Arbejdsdelingen", "Ledelse tæt på", "Digitale veje", "Forebyggelse i praksis",
    "De pårørendes rolle", "Overgange og ventetid", "Faglighed og trivsel", "Frivillige kræfter", "Fælles mål", "Erfaringer fra forsøg",
    "Økonomi og prioritering", "Det nære sundhedsvæsen", "Unge og uddannelse", "Kvalitet og opfølgning", "Lokal forankring",
    "Tryghed i hverdagen", "Viden og læring", "Organisering på tværs", "Beskæftigelse for flere", "Mødet med myndigheden",
    "Bæredygtige løsninger", "Kultur og fællesskab",
]


def _capital(text):
    return text[0].upper() + text[1:]


class Writer:
    """Sentences, one after another, from a stream of chance."""

    def __init__(self, chance):
        self._chance = chance

    def _fill(self, pattern):
        pick = self._chance.choice
        if "{turn}" in pattern:
            pattern = pattern.replace("{turn}", pick(TURNS))
        who, other, third = self._chance.sample(WHO, 3)
        what, thing = self._chance.sample(WHAT, 2)
        return pattern.format(
            Who=_capital(who), who=who, other=other, third=third, does=pick(DOES), what=what, thing=thing, where=pick(WHERE)
        )

    def sentence(self):
        return self._fill(self._chance.choice(OPENINGS))

    def sentences(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def speech(self, count):
        return " ".join(self._fill(pattern) for pattern in self._chance.sample(SPOKEN, count))

    def claim(self):
        """A title that says something, without a full stop."""
        return f"{_capital(self._chance.choice(WHO))} {self._chance.choice(DOES)} {self._chance.choice(WHAT)}"

    def thing(self):
        return self._chance.choice(WHAT)
