"""What anybody may read. Each view finds its page's presenter and shows it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.permissions import public
from tandem.hub.public import asked, downloads
from tandem.hub.public.forms import AreaSearch
from tandem.hub.public.freshness import edition, open_page
from tandem.hub.public.links import Link, area_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.presenters.area import area_page
from tandem.hub.public.presenters.areas import areas_page
from tandem.hub.public.presenters.claims import claim_page, claims_page
from tandem.hub.public.presenters.data import data_page, table_page
from tandem.hub.public.presenters.judging import judging_page
from tandem.hub.public.presenters.start import start_page
from tandem.hub.public.presenters.verdict import verdict_page
from tandem.published import find_la
from tandem.scrutiny import Scrutiny


@public
@open_page
def start(request: HttpRequest) -> HttpResponse:
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
    try:
        return HttpResponseRedirect(area_url(find_la(typed).code))
    except InputError as fault:
        return render(request, "public/areas.html", {"here": "areas", "page": areas_page(typed=typed, fault=fault)})


@public
@open_page
def area(request: HttpRequest, code: str) -> HttpResponse:
    """Every source of one area side by side."""
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
    """What is kept about a reader: nothing."""
    return render(request, "public/privacy.html")


@public
def healthz(_request: HttpRequest) -> HttpResponse:
    """For whoever watches the process: it answers, and which edition it serves."""
    return HttpResponse(f"ok {edition()[0]}\n", content_type="text/plain; charset=utf-8")
