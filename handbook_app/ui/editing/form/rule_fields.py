"""The fields of one rule, in groups: those of black, those of gray, and those of every rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handbook_app.model.felt import Effect, Hindrance
from handbook_app.model.schema import Answer, Grounds, Purpose, Status
from handbook_app.ui.editing.form.choice_fields import ChoiceField, ManyField, NameField
from handbook_app.ui.editing.form.flexibility_field import FlexibilityField
from handbook_app.ui.editing.form.group import Group, labelled
from handbook_app.ui.editing.form.lines_field import LinesField
from handbook_app.ui.editing.form.options_field import OptionsField
from handbook_app.ui.editing.form.section_page import SectionPage
from handbook_app.ui.editing.form.text_fields import DateField, LineField
from handbook_app.ui.wording import how_written, word_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handbook_app.services.authoring.choices import Choices, Pairs
    from handbook_app.ui.theme import Look

_MOST_SUGGESTED = 5_000


class RuleFields(SectionPage):
    """Everything that can be said of a rule; ``RulePage`` fills it.

    ``sides`` are the groups that belong to black and to gray, once they are there.
    """

    def __init__(self, look: Look, choices: Choices) -> None:
        super().__init__(look)
        self._choices = choices
        self.groups: list[Group] = []
        self.options = OptionsField(look)
        self.sides: dict[str, Group] = {}
        self._add_top()
        self.add_later(
            self._add_black,
            self._add_gray,
            self._add_alternatives,
            self._add_why,
            self._add_promises,
            self._add_origin,
            self._add_place,
        )

    def _add_top(self) -> None:
        bend = self.bind(FlexibilityField(self._look), "flexibility")
        self.add(labelled(self._look, self.tr("Heading"), self.heading))
        self.add(labelled(self._look, self.tr("What it says"), self.words))
        self.add(labelled(self._look, self.tr("May it bend?"), bend))

    def _add_black(self) -> None:
        group = self.sides["black"] = self._group(self.tr("Why it does not bend"))
        grounds = self.bind(ManyField(self._look, _named(Grounds)), "grounds")
        group.add_field(self.tr("Grounds"), grounds)
        hint = self.tr("For us: why it has to be so")
        self.add_paragraph(group, self.tr("Reason"), hint, "reason")
        more = self.tr("Add another way")
        self.add_lines(group, self.tr("What it does for the customer"), more, "serves-customer")
        hint = self.tr("Ready to say, from the customer's side")
        self.add_paragraph(group, self.tr("Tell the customer"), hint, "tell-customer")
        self._add_felt(group)

    def _add_felt(self, group: Group) -> None:
        look = self._look
        answer = ChoiceField(look, _named(Effect), self.tr("Nobody has asked"))
        group.add_beside(
            (self.tr("Does enforcing it help?"), self.bind(answer, "felt", "answer")),
            (self.tr("Asked on"), self.bind(DateField(look), "felt", "checked")),
            (self.tr("Asked by"), self.bind(NameField(look, self._choices.people), "felt", "by")),
        )
        because = self.bind(ManyField(look, _named(Hindrance)), "felt", "because")
        group.add_field(self.tr("If it is an obstacle, why?"), because)

    def _add_gray(self) -> None:
        group = self.sides["gray"] = self._group(self.tr("How far it bends"))
        more = self.tr("Add a limit")
        self.add_lines(group, self.tr("Never beyond these limits"), more, "limits")
        self.listen(self.options)
        group.add_field(self.tr("What may be offered"), self.options)
        more = self.tr("Add a circumstance")
        self.add_lines(group, self.tr("Counts for the customer"), more, "circumstances")

    def _add_alternatives(self) -> None:
        group = self._group(self.tr("Never only “no”"))
        more = self.tr("Add an alternative")
        self.add_lines(group, self.tr("What you can do instead"), more, "alternatives")

    def _add_why(self) -> None:
        group = self._group(self.tr("Why it exists"))
        hint = self.tr("What it protects or brings about")
        self.add_paragraph(group, self.tr("Spirit"), hint, "spirit")
        purpose = self.bind(ManyField(self._look, _named(Purpose)), "purpose")
        group.add_field(self.tr("Purpose"), purpose)
        values = self.bind(ManyField(self._look, self._choices.values), "values")
        group.add_field(self.tr("Values it serves"), values)

    def _add_promises(self) -> None:
        group = self._group(self.tr("What to say"), is_open=False)
        more = self.tr("Add a sentence")
        self.add_lines(group, self.tr("We can promise"), more, "promises", "can")
        self.add_lines(group, self.tr("Better not said"), more, "promises", "cannot")

    def _add_origin(self) -> None:
        look, people = self._look, self._choices.people
        group = self._group(self.tr("Where it comes from"), is_open=False)
        group.add_beside(
            (self.tr("Since"), self.bind(DateField(look), "origin", "date")),
            (self.tr("Begun by"), self.bind(NameField(look, people), "origin", "by")),
        )
        self.add_paragraph(group, self.tr("What happened"), "", "origin", "cause", lines=1)
        self.add_paragraph(group, self.tr("Where that is written"), "", "origin", "source", lines=1)
        said = (self.tr("Yes"), self.tr("No"), self.tr("Not sure"))
        answers = tuple(zip(map(str, Answer), said, strict=True))
        answer = ChoiceField(look, answers, self.tr("Nobody has asked"))
        group.add_beside(
            (self.tr("Does the reason still hold?"), self.bind(answer, *_HOLDS, "answer")),
            (self.tr("Asked on"), self.bind(DateField(look), *_HOLDS, "checked")),
            (self.tr("Asked by"), self.bind(NameField(look, people), *_HOLDS, "by")),
        )

    def _add_place(self) -> None:
        look, choices = self._look, self._choices
        group = self._group(self.tr("Where it belongs"), is_open=False)
        touchpoints = self.bind(ManyField(look, choices.touchpoints), "touchpoints")
        group.add_field(self.tr("Touchpoints"), touchpoints)
        owner = NameField(look, choices.owners, self.tr("As the document says"))
        group.add_field(self.tr("Owner"), self.bind(owner, "owner"))
        rules = [
            f"{document.id}#{section}"
            for document in choices.documents
            for section, _ in document.sections
        ]
        states = tuple((str(one), word_for(one)) for one in Status)
        status = ChoiceField(look, states, self.tr("As the document says"))
        group.add_field(self.tr("Status"), self.bind(status, "status"))
        heir = self.bind(LineField(), "replaced-by")
        group.add_field(self.tr("Replaced by"), heir, self.tr("id-of-document#id-of-heading"))
        unwritten = tuple((key, how_written(key)) for key in ("informal", "missing"))
        written = self.bind(ChoiceField(look, unwritten, self.tr("Written")), "written")
        group.add_field(self.tr("Is it written down?"), written)
        more = self.tr("Add a related rule")
        related = self.bind(LinesField(look, more, rules[:_MOST_SUGGESTED]), "related")
        group.add_field(self.tr("Related rules"), related)

    def _group(self, name: str, *, is_open: bool = True) -> Group:
        group = Group(self._look, name, is_open=is_open)
        self.add(group)
        self.groups.append(group)
        return group


_HOLDS = ("origin", "holds")


def _named(words: Iterable[str]) -> Pairs:
    return tuple((str(one), word_for(one)) for one in words)
