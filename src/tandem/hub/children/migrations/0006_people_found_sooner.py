from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('children', '0005_conflicts_are_kept'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='searchkey',
            name='search_key_value',
        ),
        migrations.AddIndex(
            model_name='person',
            index=models.Index(fields=['born', 'id'], name='person_born'),
        ),
        migrations.AddIndex(
            model_name='searchkey',
            index=models.Index(fields=['value', 'kind', 'person'], name='search_key_person'),
        ),
    ]
