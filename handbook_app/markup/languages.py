"""Which language a text is in: what it says of itself, else what its commonest words show."""

from __future__ import annotations

import re

# Frequent little words that the other four languages do not share.
_LITTLE_WORDS = {
    "en": "the and of to is are was for with that this you your we our from not be or it by",
    "es": "el los las del una por con para que su se como más esta este son pero ser sin al lo",
    "pl": "nie się jest oraz dla który która które przez jak może lub być przy są tego od tym czy",
    "de": "der die und das ist nicht mit dem den ein eine für auf sich von zu im werden oder wird",
    "ru": "и в не на что с по для это как или от если при его быть к из может можно",
}
_SETS = {code: frozenset(words.split()) for code, words in _LITTLE_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яё]")
_ENOUGH = 4
_SAMPLE = 12_000

# Words that questions are made of: they tell that somebody asks, not what about.
_ASKING_WORDS = {
    "en": "a an the how what when where why who whom whose which can could may might must shall"
    " should do does did done i me my mine you your we us our they them their he she his her it"
    " its is are am was were be been being to of in on at by for with from as if there here this"
    " that these those and or not any some much many long often get got have has had will would"
    " need want wants know happens happen someone somebody anyone myself himself herself his her"
    " allowed allow ever also just please tell about because so than then",
    "es": "qué que cómo como cuándo cuando dónde donde quién quien quiénes cuál cual cuánto cuánta"
    " cuántos cuántas cuanto por para puedo puede pueden debo debe deben tengo tiene tienen hay"
    " es son está están ser estar el la los las un una unos unas de del al a en con sin y o u mi"
    " mis su sus me se lo le si no ante hacer hago hace"
    " quiere quiero saber él ella ellos tenemos esto esta este estos estas ese esa eso sobre ya más"
    " también nos les permitido permite puedes podemos debemos hacen haces",
    "pl": "jak co kto kogo komu kiedy gdzie czy dlaczego ile jaki jaka jakie który która które"
    " mogę może można mam ma muszę musi trzeba jest są być się do na w we z ze po o od dla przy"
    " przez i a oraz lub nie to ten ta te mój moja moje stanie czym chce chcę żeby"
    " aby jego jej ich gdy jeśli już też tylko pod nad za będzie wolno mnie mi nam nas zrobić robić"
    " mieć tej tego tym tych która takie taki taka coś ktoś mogą możemy musimy",
    "de": "wie was wer wen wem wann wo wohin woher warum wieso welche welcher welches welchen"
    " kann können darf dürfen muss müssen soll sollen habe hat haben ist sind bin sein wird werden"
    " ich mich mir mein meine meinen du wir uns unser der die das dem den des ein eine einer eines"
    " einen einem in im an am auf aus bei mit nach von vom zu zum zur für und oder nicht es gilt"
    " lange hoch viel viele man sich will möchte wollen sein seine seinen ihr ihre wissen"
    " dass ab als auch bis da dann denn doch hier jemand etwas mal nur schon so wenn gibt über"
    " unter um wieviel wieviele erlaubt dieser diese dieses diesem hätte hatte wäre würde könnte",
    "ru": "как что кто кого кому когда где куда откуда почему зачем сколько какой какая какое какие"
    " какого можно могу может надо нужно есть быть был я мне меня мой моя мы нас наш вы вас в во на"
    " с со у о об от до по для за из к ко и или а но не ли это то так же бы чтобы при хочет хочу"
    " просит его её их ему чем такое такой такая такие этот эта эти эту этого уже ещё тоже если"
    " сделать делать разрешено нельзя ей нам вам будет чего",
}
ASKING_WORDS = {code: frozenset(words.split()) for code, words in _ASKING_WORDS.items()}

_NAMES = {
    "english": "en", "español": "es", "spanish": "es", "polski": "pl", "polish": "pl",
    "deutsch": "de", "german": "de", "русский": "ru", "russian": "ru",
}  # fmt: skip


def language_code(stated: str) -> str:
    """The two-letter code for what a document says of its language: "de-AT" and "German" are de.

    Empty when nothing usable is stated.
    """
    word = stated.strip().lower()
    code = _NAMES.get(word, re.split(r"[-_]", word)[0])
    return code if len(code) in (2, 3) and code.isascii() and code.isalpha() else ""


def detect(text: str, default: str) -> str:
    """The likeliest language of a text; ``default`` when too few little words are found."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    cyrillic = sum(1 for word in words[:200] if _CYRILLIC.match(word))
    if cyrillic * 2 > min(len(words), 200):
        return "ru"
    counts = {code: sum(map(_SETS[code].__contains__, words)) for code in _SETS}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < _ENOUGH or counts[best] == counts.get(default, -1):
        return default
    return best
