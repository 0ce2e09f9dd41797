"""The command line: one module a verb, each exposing ``command``; it parses, calls and prints.

Exit status: 0 done; 1 done and something needs attention; 2 the request or
input could not be used, one line says what and where; 3 a fault of ours, one
line and a report without personal data; 130 stopped.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
from importlib import import_module
from typing import NoReturn

import click

from tandem import __version__
from tandem.cli.faults import write_report
from tandem.core.errors import InputError

VERBS = {
    "account": "Invite people to the hub, suspend accounts, give and end roles.",
    "agency": "Add, close and list the agencies of the partnership.",
    "audit": "Check the audit record: its chain, its head, what is not yet sealed.",
    "backtest": "Show how good the forecasts have been.",
    "claims": "Test the claims register against published figures.",
    "config": "List the hub's settings, secrets hidden.",
    "cost": "Say what looking after children will cost, by children, prices and mix.",
    "deliver": "Say whether an improvement plan can be delivered: money, people and actions together.",
    "demo": "Run the hub on this computer with an invented city.",
    "evidence": "Check what was taken as evidence: is it whole, and do newer figures say otherwise?",
    "figures": "Work out the published indicators from a statutory return, beside what is published.",
    "forecast": "Say how many children, plans or referrals are coming, with honest widths.",
    "keys": "Make keys, and seal afresh under the newest.",
    "migrate": "Prepare or upgrade the hub's database.",
    "newsroom": "Run the newsroom alone, without any record of a child.",
    "post": "See what the outbox could not deliver and the letterbox could not open, and try again.",
    "reconcile": "Set returns beside one another: what they say of the same children.",
    "rules": "List the rules of a statutory return.",
    "scenarios": "List what can be tried on a forecast: each scenario, its cap and its source.",
    "scrutinise": "Ask whether a partner's referrals look like those of comparable places.",
    "serve": "Run the configured hub.",
    "subject-access": "Gather everything held about one person, for whoever may ask for it.",
    "synth": "Write an invented place: its returns, its agencies' lists and the truth about them.",
    "token": "Issue tokens to agencies' systems, list, confirm and revoke them.",
    "validate": "Check a statutory return against every rule, or Ofsted's lists against their schema.",
    "worker": "Do the hub's recurring work.",
    "workforce": "Say how many social workers there will be, and whether they are enough for the cases.",
}


class Verbs(click.Group):
    """Imports a verb's module only when it is asked for, so that help stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All verbs, in the order that help shows them."""
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb's command, imported now; ``None`` for a verb that does not exist."""
        if cmd_name not in VERBS:
            return None
        command = import_module(f"tandem.cli.{cmd_name.replace('-', '_')}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"tandem.cli.{cmd_name}.command is not a command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the verbs from their one-line descriptions, importing none of them."""
        with formatter.section("Verbs"):
            formatter.write_dl(sorted(VERBS.items()))


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tandem")
def tandem() -> None:
    """What a local safeguarding children partnership runs on."""


def main() -> None:
    """Run one verb and leave with the status that its outcome deserves."""
    _leave(run(sys.argv[1:]))


def _leave(status: int) -> NoReturn:
    """End the process at once: taking the libraries down one by one costs a tenth of a second and frees nothing more.

    Where something is still running, or what was said cannot be put out, Python ends it as it always does.
    """
    if threading.active_count() > 1:
        sys.exit(status)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(status)
    atexit._run_exitfuncs()  # noqa: SLF001 - what asked to be told is told
    os._exit(status)


def run(arguments: list[str]) -> int:
    """Run one verb; the exit status, with every failure said in one line on standard error."""
    try:
        outcome = tandem.main(args=arguments, prog_name="tandem", standalone_mode=False)
    except InputError as error:
        _say(str(error))
        return 2
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        _say(f"{error.format_message()} See '{context.command_path if context else 'tandem'} --help'.")
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # The reader of a pipe went away (`| head`): not a fault, and nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the last line of defence: no traceback reaches a person
        _say(f"A fault of ours stopped this ({type(error).__name__}). A report is in {write_report(error)}.")
        return 3
    return outcome if isinstance(outcome, int) else 0


def _say(line: str) -> None:
    click.echo(f"tandem: {line}", err=True)
