"""What is asked about each child and each adult."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.form import choices
from tandem.hub.referrals.form.kinds import Kind, Page, Question, Subject

__all__ = ["OF_ADULTS", "OF_CHILDREN", "OF_CHILDREN_LATER"]

_GIVEN = _("First names")
_FAMILY = _("Family name")

OF_CHILDREN = (
    Page(
        key="who",
        subject=Subject.CHILD,
        title=_("The child"),
        lead=_("Whatever you know is enough. A child whose name you do not know can be described here too."),
        essential=True,
        questions=(
            Question(key="given_name", label=_GIVEN, length=100, autocomplete="off", matters=True),
            Question(key="family_name", label=_FAMILY, length=100, autocomplete="off", matters=True),
            Question(
                key="born", label=_("Date of birth"), hint=_("For example, 4 5 2019."), kind=Kind.DATE, matters=True
            ),
            Question(
                key="age_told",
                label=_("About how old, if you do not know the date"),
                hint=_("Or say that the child is not yet born."),
                length=60,
            ),
            Question(key="expected", label=_("If not yet born: the date expected"), kind=Kind.DATE),
            Question(key="sex", label=_("Sex"), kind=Kind.ONE, choices=choices.sex),
        ),
    ),
    Page(
        key="home",
        subject=Subject.CHILD,
        title=_("Where the child is"),
        essential=True,
        questions=(
            Question(key="address", label=_("Home address, with postcode"), kind=Kind.TEXT, length=500, matters=True),
            Question(
                key="address_confidential",
                label=_("Must anybody be kept from knowing this address?"),
                hint=_("If yes, we hide it from all but the people who must have it."),
                kind=Kind.ONE,
                choices=choices.yes_no,
            ),
            Question(key="who_lives_there", label=_("Who lives there?"), kind=Kind.TEXT, matters=True),
            Question(
                key="whereabouts",
                label=_("Where is the child now?"),
                hint=_("If somewhere else: for example at school, on the ward, with a relative."),
                matters=True,
            ),
            Question(key="school", label=_("School, nursery or college")),
        ),
    ),
)

OF_CHILDREN_LATER = (
    Page(
        key="voice",
        subject=Subject.CHILD,
        title=_("The child’s own words"),
        lead=_("As the child said it, in the words the child used."),
        questions=(
            Question(key="own_words", label=_("What has the child said?"), kind=Kind.TEXT),
            Question(
                key="lived_experience",
                label=_("What is a day like for this child?"),
                hint=_("What they wake to, who is there, what they eat, where they sleep."),
                kind=Kind.TEXT,
            ),
            Question(key="impact", label=_("What does this do to the child?"), kind=Kind.TEXT),
        ),
    ),
    Page(
        key="more",
        subject=Subject.CHILD,
        title=_("More about the child"),
        questions=(
            Question(key="also_known_as", label=_("Other names the child is known by"), autocomplete="off"),
            Question(key="nhs_number", label=_("NHS number"), hint=_("Ten digits."), length=14, autocomplete="off"),
            Question(
                key="upn",
                label=_("Unique pupil number"),
                hint=_("A letter and twelve more characters."),
                length=16,
                autocomplete="off",
            ),
            Question(key="ethnicity", label=_("Ethnicity"), kind=Kind.PICK, choices=choices.ethnicity),
            Question(key="religion", label=_("Religion or belief")),
            Question(key="language", label=_("First language")),
            Question(
                key="communication",
                label=_("Does the child need an interpreter, or another way to communicate?"),
                hint=_("For example: British Sign Language, Makaton, pictures."),
            ),
            Question(
                key="disability",
                label=_("Disability"),
                hint=_("Tick all that apply."),
                kind=Kind.MANY,
                choices=choices.disability,
            ),
            Question(key="send", label=_("Special educational needs, or an education, health and care plan")),
            Question(key="immigration", label=_("Immigration status")),
        ),
    ),
    Page(
        key="health",
        subject=Subject.CHILD,
        title=_("Doctor and health visitor"),
        questions=(
            Question(key="gp", label=_("GP")),
            Question(key="health_visitor", label=_("Health visitor, midwife or school nurse")),
        ),
    ),
)

OF_ADULTS = (
    Page(
        key="who",
        subject=Subject.ADULT,
        title=_("An adult or somebody in the household"),
        lead=_("Parents, carers, anybody who lives there, and anybody who may be the source of harm."),
        questions=(
            Question(key="given_name", label=_GIVEN, length=100, autocomplete="off"),
            Question(key="family_name", label=_FAMILY, length=100, autocomplete="off"),
            Question(
                key="relationship",
                label=_("What are they to %(child)s?"),
                hint=_("For example: mother, stepfather, neighbour."),
                length=100,
                per_child=True,
            ),
            Question(
                key="responsibility",
                label=_("Do they have parental responsibility for %(child)s?"),
                kind=Kind.ONE,
                choices=choices.yes_no,
                per_child=True,
            ),
            Question(
                key="source_of_harm",
                label=_("Is this person said to have caused the harm?"),
                kind=Kind.ONE,
                choices=choices.yes_no,
            ),
            Question(
                key="lives_with",
                label=_("Where do they live?"),
                hint=_("With the child, somewhere else, or away for now."),
            ),
        ),
    ),
    Page(
        key="more",
        subject=Subject.ADULT,
        title=_("More about this person"),
        questions=(
            Question(key="born", label=_("Date of birth"), kind=Kind.DATE),
            Question(key="gender", label=_("Gender"), length=60),
            Question(key="ethnicity", label=_("Ethnicity"), kind=Kind.PICK, choices=choices.ethnicity),
            Question(key="language", label=_("First language")),
            Question(key="address", label=_("Address"), kind=Kind.TEXT, length=500),
            Question(key="contact", label=_("Telephone or e-mail"), autocomplete="off"),
            Question(key="other_children", label=_("Which other children do they see or care for?"), kind=Kind.TEXT),
        ),
    ),
)
