"""How many read by e-mail, for whoever answers for the news: in numbers, and never who."""

from __future__ import annotations


def test_the_editor_sees_how_many_and_nobody_sees_who(published, subscribed, person, inside) -> None:
    published()
    subscribed("a@r.example")
    subscribed("b@r.example", topics=["roads"], pace="weekly")
    subscribed("c@r.example", topics=["roads", "bridges"])
    page = inside(person("newsroom_editor")).get("/staff/news/readers/").content.decode()
    facts = " ".join(page.split())
    for words, number in (("At once", 2), ("Once a week", 1), ("Everything", 1), ("Roads", 2), ("bridges", 1)):
        assert f"<dt>{words}</dt><dd>{number}</dd>" in facts
    assert "r.example" not in page
    for role in ("newsroom_writer", "newsroom_checker", "newsroom_moderator", "administrator"):
        assert inside(person(role)).get("/staff/news/readers/").status_code == 403
