"""What anybody may read. Each view finds its page's presenter and shows it."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.forecast import built
from tandem.forecast.wider import wider_place
from tandem.hub.local_rules import in_force
from tandem.hub.permissions import public
from tandem.hub.public import asked, downloads
from tandem.hub.public.forms import AreaSearch
from tandem.hub.public.freshness import edition, open_page
from tandem.hub.public.known_change import KnownChangeForm
from tandem.hub.public.links import Link, area_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.views import front
from tandem.hub.public.presenters.ahead import ahead_page
from tandem.hub.public.presenters.area import area_page
from tandem.hub.public.presenters.areas import areas_page
from tandem.hub.public.presenters.claims import claim_page, claims_page
from tandem.hub.public.presenters.data import data_page, table_page
from tandem.hub.public.presenters.examined import examined_page
from tandem.hub.public.presenters.judging import judging_page
from tandem.hub.public.presenters.record import record_page
from tandem.hub.public.presenters.scenarios import scenarios_page
from tandem.hub.public.presenters.start import start_page
from tandem.hub.public.presenters.verdict import verdict_page
from tandem.hub.public.presenters.workforce import workforce_page
from tandem.published import find_la
from tandem.scrutiny import Scrutiny


@public
def start(request: HttpRequest) -> HttpResponse:
    """What a partnership's hub is come to for; of a newsroom alone, its news."""
    return front(request) if settings.ALONE else _question(request)


@open_page
def _question(request: HttpRequest) -> HttpResponse:
    """The question, the search, the worked example."""
    return render(request, "public/start.html", {"page": start_page()})


@public
@open_page
def areas(request: HttpRequest) -> HttpResponse:
    """Every area by region, and the search."""
    form = AreaSearch(request.GET)
    if not form.is_valid():
        return render(request, "public/areas.html", {"here": "areas", "page": areas_page()})
    typed = form.cleaned_data["area"]
    if wider_place(typed):
        return redirect("public:ahead_first", asked.place_key(typed))
    try:
        return HttpResponseRedirect(area_url(find_la(typed).code))
    except InputError as fault:
        return render(request, "public/areas.html", {"here": "areas", "page": areas_page(typed=typed, fault=fault)})


@public
@open_page
def area(request: HttpRequest, code: str) -> HttpResponse:
    """Every source of one area side by side; of a region or of England, what is coming."""
    if wider_place(code):
        return redirect("public:ahead_first", asked.place_key(code))
    la = asked.area(code)
    if la.code != code:
        return redirect("public:area", la.code)
    page = area_page(la, asked.area_year(la, request.GET.get("year", "")))
    return render(request, "public/area.html", {"here": "areas", "page": page})


@public
@open_page
def area_download(_request: HttpRequest, code: str, year: int, kind: str) -> HttpResponse:
    """Every source of one area and year, to take away."""
    la = asked.area(code)
    return downloads.area(la, asked.area_year(la, str(year)), kind)


@public
@open_page
def ahead_first(_request: HttpRequest, code: str) -> HttpResponse:
    """The first series that an area has a forecast of."""
    place = asked.place_key(code)
    known = built.series_of(place)
    return redirect("public:ahead", place, asked.outlook(place, known[0] if known else "cla").series)


@public
@open_page
def ahead(request: HttpRequest, code: str, series: str) -> HttpResponse:
    """What is coming to an area, a region or England, and what that rests on."""
    found = asked.outlook(code, series)
    if found.key != code:
        return redirect("public:ahead", found.key, found.series)
    return render(request, "public/ahead.html", {"here": "areas", "page": ahead_page(found.key, found.series)})


@public
@open_page
def ahead_download(_request: HttpRequest, code: str, series: str, name: str, kind: str) -> HttpResponse:
    """A forecast's figures, or its chart, to take away."""
    return downloads.ahead(asked.outlook(code, series), name, kind)


@public
@open_page
def workforce(request: HttpRequest, code: str) -> HttpResponse:
    """The social workers of an area, a region or England, and whether they will be enough."""
    place = asked.place_key(code)
    if place != code:
        return redirect("public:workforce", place)
    asked.workforce(place)
    return render(request, "public/workforce.html", {"here": "areas", "page": workforce_page(place)})


@public
@open_page
def workforce_download(_request: HttpRequest, code: str, name: str, kind: str) -> HttpResponse:
    """The workforce's figures, or a chart, to take away."""
    return downloads.workforce(asked.workforce(code), name, kind)


@public
@open_page
def scenarios(request: HttpRequest, code: str, series: str) -> HttpResponse:
    """What would be different: scenarios to tick, and the same futures before and after."""
    found = asked.outlook(code, series)
    if found.key != code:
        return redirect("public:scenarios", found.key, found.series)
    form = KnownChangeForm(request.GET)
    page = scenarios_page(found, _tried(request, form))
    answer = {"here": "areas", "page": page, "form": form if found.code is not None else None}
    return render(request, "public/scenarios.html", answer, status=422 if form.errors else 200)


@public
@open_page
def scenarios_download(request: HttpRequest, code: str, series: str, name: str, kind: str) -> HttpResponse:
    """The same to take away."""
    found = asked.outlook(code, series)
    form = KnownChangeForm(request.GET)
    return downloads.scenarios(found, _tried(request, form), name, kind, wrong=form.wrong)


def _tried(request: HttpRequest, form: KnownChangeForm) -> asked.Tried:
    return asked.Tried(asked.scenarios(request.GET.getlist("scenario")), form.made())


@public
@open_page
def record(request: HttpRequest) -> HttpResponse:
    """How good the forecasts have been, misses first."""
    return render(request, "public/record.html", {"here": "data", "page": record_page()})


@public
@open_page
def record_download(_request: HttpRequest, kind: str) -> HttpResponse:
    """The whole track record to take away."""
    return downloads.record(kind)


@public
@open_page
def source(request: HttpRequest, code: str, source: str) -> HttpResponse:
    """One source in its latest year."""
    return _verdict(request, asked.latest(code, source))


@public
@open_page
def verdict(request: HttpRequest, code: str, source: str, year: int) -> HttpResponse:
    """One source in one year: what the figures say."""
    found = asked.scrutiny(code, source, year)
    if (found.la.code, found.source.key) != (code, source):
        return redirect("public:verdict", found.la.code, found.source.key, year)
    return _verdict(request, found)


def _verdict(request: HttpRequest, found: Scrutiny) -> HttpResponse:
    page = verdict_page(found.la.code, found.source.key, found.year)
    return render(request, "public/verdict.html", {"here": "areas", "page": page})


@public
@open_page
def download(_request: HttpRequest, code: str, source: str, year: int, name: str, kind: str) -> HttpResponse:
    """The figures of one page, or one of its charts, to take away."""
    return downloads.verdict(asked.scrutiny(code, source, year), name, kind)


@public
@open_page
def claims(request: HttpRequest) -> HttpResponse:
    """The register of what was said."""
    return render(request, "public/claims.html", {"here": "claims", "page": claims_page()})


@public
@open_page
def claim(request: HttpRequest, slug: str) -> HttpResponse:
    """One claim, its evidence and what became of it."""
    try:
        page = claim_page(slug)
    except KeyError as fault:
        links = tuple(Link(row.title, row.url) for row in claims_page().claims)
        raise NoSuchPage(_("The register has no such claim."), _("These are the claims in it:"), links) from fault
    return render(request, "public/claim.html", {"here": "claims", "page": page})


@public
@open_page
def examined(request: HttpRequest) -> HttpResponse:
    """An estimate beside what was forecast, approved and spent."""
    return render(request, "public/examined.html", {"here": "claims", "page": examined_page()})


@public
@open_page
def examined_download(_request: HttpRequest) -> HttpResponse:
    """The same to take away."""
    return downloads.examined()


@public
@open_page
def how_we_judge(request: HttpRequest) -> HttpResponse:
    """The rule in plain words."""
    return render(request, "public/how_we_judge.html", {"here": "judging", "page": judging_page()})


@public
@open_page
def data(request: HttpRequest) -> HttpResponse:
    """Every published table."""
    return render(request, "public/data.html", {"here": "data", "page": data_page()})


@public
@open_page
def table(request: HttpRequest, key: str) -> HttpResponse:
    """One published table: source, years, traps."""
    try:
        page = table_page(key)
    except InputError as fault:
        raise NoSuchPage.from_input(fault) from fault
    return render(request, "public/table.html", {"here": "data", "page": page})


@public
@open_page
def accessibility(request: HttpRequest) -> HttpResponse:
    """How the pages are made readable, and what does not work yet."""
    return render(request, "public/accessibility.html")


@public
@open_page
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept about a reader, and for how long."""
    # The rule alone, as it lies: the public process loads nothing of the app that holds comments.
    rule = in_force("comments", "limits.json", timezone.localdate())
    return render(request, "public/privacy.html", {"kept": rule["original_days"]})


@public
def healthz(_request: HttpRequest) -> HttpResponse:
    """For whoever watches the process: it answers, and which edition it serves."""
    return HttpResponse(f"ok {edition()[0]}\n", content_type="text/plain; charset=utf-8")
