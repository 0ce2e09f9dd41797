"""A new database's tables, made as the models stand today.

Step by step, as an older database is brought to this version, Django draws up
at each of some hundred and forty migrations every model that leads to the one
it changes: nearly all that a new database would take. So its tables are made
at once from what all migrations together say, and the migrations recorded as
done. Of their own code only that is run which gives a new database something;
the rest changes rows that it does not have. ``tests/upgrade`` compares one made
so with one that the oldest release left and every migration has changed since.
"""

from __future__ import annotations

from django.db import connection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations import RunPython
from django.db.migrations.state import ProjectState, StateApps

__all__ = ["make_new_tables"]

_STEP_BY_STEP = "wagtailsearch"
"""Its migrations make what no model tells of."""
_GIVES_A_NEW_DATABASE = (
    ("hub", "0001_start"),
    ("letterbox", "0002_counts"),
    ("letterbox", "0005_counts_by_kind"),
    ("wagtailcore", "0001_as_of_8_0"),
    ("newsroom", "0002_first_desk"),
    ("wagtailadmin", "0001_create_admin_access_permissions"),
)
"""Migrations whose code leaves a table, a function or rows even where nothing was."""


def make_new_tables() -> None:
    """Make them where there are none yet; what has to be done when all are there is left to ``migrate``."""
    executor = MigrationExecutor(connection)
    if executor.loader.applied_migrations:
        return
    targets = [node for node in executor.loader.graph.leaf_nodes() if node[0] != _STEP_BY_STEP]
    state = executor.loader.project_state(targets)
    executor.recorder.ensure_schema()
    # One transaction: whoever is stopped in the middle begins again with nothing.
    with connection.schema_editor() as editor:
        _make(state.apps, editor)
        _give(executor, state, editor)
        executor.migrate(targets, fake=True)
    _take_steps()


def _make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    for model in apps.get_models():
        if model._meta.can_migrate(connection):
            # Taggit's migrations tell twice of one index.
            model._meta.indexes = [*{index.name: index for index in model._meta.indexes}.values()]
            editor.create_model(model)


def _give(executor: MigrationExecutor, state: ProjectState, editor: BaseDatabaseSchemaEditor) -> None:
    for app, name in _GIVES_A_NEW_DATABASE:
        migration = executor.loader.graph.nodes.get((app, name))
        for operation in migration.operations if migration else ():
            if isinstance(operation, RunPython):
                operation.database_forwards(app, editor, state, state)


def _take_steps() -> None:
    """Beside nothing but what they rest on: there is little to draw up."""
    executor = MigrationExecutor(connection)
    graph, there = executor.loader.graph, executor.loader.applied_migrations
    targets = graph.leaf_nodes(_STEP_BY_STEP)
    state = ProjectState(real_apps=executor.loader.unmigrated_apps)
    for node in dict.fromkeys(node for target in targets for node in graph.forwards_plan(target)):
        if node in there:
            graph.nodes[node].mutate_state(state, preserve=False)
    executor.migrate(targets, state=state)
