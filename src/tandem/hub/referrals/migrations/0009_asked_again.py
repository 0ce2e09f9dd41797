from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('referrals', '0008_systems'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='informationrequest',
            name='an_agency_is_asked_once',
        ),
        migrations.AddConstraint(
            model_name='informationrequest',
            constraint=models.UniqueConstraint(fields=('contact', 'agency', 'asked_at'), name='an_agency_is_asked_once_at_a_time'),
        ),
    ]
