// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultDesk.h"

#include <QSet>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_DefaultDesk : public QObject
{
    Q_OBJECT

private slots:
    void aLanguageHasASteerForEachOfNineKeys_data() { languages(); }
    void aLanguageHasASteerForEachOfNineKeys()
    {
        QFETCH(QString, language);
        QCOMPARE(steersIn(language).size(), 9);
    }

    void theLabelsFitTheirButtons_data() { languages(); }
    void theLabelsFitTheirButtons()
    {
        QFETCH(QString, language);
        QFETCH(int, longestLabel);
        QSet<QString> labels;
        for (const QuickSteer &steer : steersIn(language)) {
            QVERIFY2(steer.label.size() <= longestLabel, qPrintable(steer.label));
            QVERIFY2(steer.text.size() > steer.label.size(), qPrintable(steer.label));
            labels.insert(steer.label);
        }
        QCOMPARE(labels.size(), 9);
    }

    void theLanguagesHaveTheSameSteersInTheSamePlaces()
    {
        const QList<QuickSteer> english = steersIn(u"en"_s);
        const QList<QuickSteer> japanese = steersIn(u"ja"_s);
        for (int key = 0; key < 9; ++key)
            QCOMPARE(english[key].actNow, japanese[key].actNow);
        QCOMPARE(english.size() + japanese.size(), defaultPreferences().quickSteers.size());
    }

    void everyLanguageHasItsRedFlags_data() { languages(); }
    void everyLanguageHasItsRedFlags()
    {
        QFETCH(QString, language);
        QFETCH(QString, urgentWords);
        QList<RedFlag> flags = defaultPreferences().redFlags;
        flags.removeIf([&](const RedFlag &flag) { return flag.language != language; });
        QVERIFY(flags.size() > 40);
        QVERIFY(RedFlagList(flags).match(urgentWords));
    }

    void theRestIsAsAnywhere()
    {
        Preferences defaults = defaultPreferences();
        defaults.quickSteers.clear();
        defaults.redFlags.clear();
        defaults.transcriptDays = defaults.noteDays = defaults.callDays = defaults.errorLogDays = 0;
        defaults.auditDays = 0;
        QCOMPARE(defaults, Preferences{});
    }

    void theyComeBackFromAFile()
    {
        const auto read = preferencesFromJson(toJson(defaultPreferences()), {});
        QVERIFY(read);
        QCOMPARE(*read, defaultPreferences());
    }

    // A steer is sent to the assistant while a caller listens; it must not set off our own alarm when it is shown.
    void noSteerReadsLikeARedFlag()
    {
        const Preferences defaults = defaultPreferences();
        const RedFlagList flags(defaults.redFlags);
        for (const QuickSteer &steer : defaults.quickSteers)
            QVERIFY2(!flags.match(steer.text), qPrintable(steer.label));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("longestLabel");
        QTest::addColumn<QString>("urgentWords");
        QTest::newRow("English") << u"en"_s << 24 << u"I have chest pain"_s;
        QTest::newRow("Japanese") << u"ja"_s << 12 << u"胸が痛いんです"_s;
    }

    static QList<QuickSteer> steersIn(const QString &language)
    {
        QList<QuickSteer> steers = defaultPreferences().quickSteers;
        steers.removeIf([&](const QuickSteer &steer) { return steer.language != language; });
        return steers;
    }
};

QTEST_GUILESS_MAIN(tst_DefaultDesk)
#include "tst_DefaultDesk.moc"
