from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0002_census'),
    ]

    operations = [
        migrations.AlterField(
            model_name='export',
            name='kind',
            field=models.CharField(choices=[('queue', 'A list of contacts'), ('search', 'What a search found'), ('contact', 'One contact with its chronology'), ('subject_access', 'Everything held about one person'), ('census', 'The children in need census'), ('comparison', 'What differs from our own records')], max_length=20, verbose_name='what'),
        ),
    ]
