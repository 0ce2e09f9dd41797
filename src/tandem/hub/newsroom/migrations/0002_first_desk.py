"""A newsroom to begin with: one desk, and the way that every story goes before anybody reads it."""

from django.db import migrations

STEPS = (("CheckTask", "Safeguarding check"), ("PublishTask", "Publication"))
WAY = "Safeguarding check, then publication"


def make(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    kind = ContentType.objects.get_or_create(app_label="newsroom", model="desk")[0]
    Page.objects.filter(depth=1).update(numchild=1)
    desk = apps.get_model("newsroom", "Desk").objects.create(
        title="News",
        draft_title="News",
        slug="partnership",
        content_type=kind,
        path="00010001",
        depth=2,
        numchild=0,
        url_path="/partnership/",
        locale=Locale.objects.first(),
        live=True,
    )
    Site.objects.create(hostname="localhost", root_page_id=desk.pk, is_default_site=True)
    way = apps.get_model("wagtailcore", "Workflow").objects.create(name=WAY, active=True)
    for order, (model, name) in enumerate(STEPS):
        kind = ContentType.objects.get_or_create(app_label="newsroom", model=model.lower())[0]
        step = apps.get_model("newsroom", model).objects.create(name=name, active=True, content_type=kind)
        apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=way, task_id=step.pk, sort_order=order)
    apps.get_model("wagtailcore", "WorkflowPage").objects.create(workflow=way, page=Page.objects.get(depth=1))


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0001_start"), ("contenttypes", "0002_remove_content_type_name")]

    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
