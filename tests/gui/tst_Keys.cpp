// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"
#include "gui/parts/Keys.h"

#include <QSet>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

QKeySequence sequence(const QString &text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasItsOwnIdTitleAndKey();
    void everyGroupHasActionsAndNoneIsLeftOut();
    void builtInKeysAreThoseOfTheHandbook_data();
    void builtInKeysAreThoseOfTheHandbook();
    void aChosenKeyTakesTheBuiltInOnesPlace();
    void aFamilyHasNineKeys();
    void whatIsNoKeyInTheFileIsPassedOver_data();
    void whatIsNoKeyInTheFileIsPassedOver();
    void keysThatCannotBeGivenAreRefused_data();
    void keysThatCannotBeGivenAreRefused();
    void theSentenceNamesTheActionThatHasTheKey();
    void aFamilyMayNotTakeAKeyWithOneOfItsNine();
    void anActionMayKeepItsOwnKey();
    void theBuiltInKeyLeavesNothingBehind();
    void tooltipsNameTheKeyThatWorksNow();
};

void KeysTest::everyActionHasItsOwnIdTitleAndKey()
{
    QSet<QString> ids;
    QSet<QString> titles;
    QSet<QString> keys;
    const Preferences preferences;
    for (const DeskKey key : allDeskKeys()) {
        QVERIFY(!idOf(key).isEmpty() && !titleOf(key).isEmpty() && !keyOf(key, preferences).isEmpty());
        ids.insert(idOf(key));
        titles.insert(titleOf(key));
        for (int number = 1; number <= (isFamily(key) ? 9 : 1); ++number)
            keys.insert(keyOf(key, preferences, number).toString());
        QVERIFY2(!problemOf(key, keyOf(key, preferences), preferences), qPrintable(idOf(key)));
    }
    QCOMPARE(ids.size(), allDeskKeys().size());
    QCOMPARE(titles.size(), allDeskKeys().size());
    QCOMPARE(keys.size(), allDeskKeys().size() + 2 * 8);
}

void KeysTest::everyGroupHasActionsAndNoneIsLeftOut()
{
    QList<DeskKey> grouped;
    for (const KeyGroup group : {KeyGroup::Calls, KeyGroup::ThisCall, KeyGroup::Assistant, KeyGroup::Desk}) {
        QVERIFY(!titleOf(group).isEmpty());
        QVERIFY(!deskKeysOf(group).isEmpty());
        grouped += deskKeysOf(group);
    }
    QCOMPARE(grouped, allDeskKeys());
}

void KeysTest::builtInKeysAreThoseOfTheHandbook_data()
{
    QTest::addColumn<DeskKey>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("urgent") << DeskKey::MostUrgent << u"F2"_s;
    QTest::newRow("answer") << DeskKey::Answer << u"F3"_s;
    QTest::newRow("end") << DeskKey::End << u"F4"_s;
    QTest::newRow("panel") << DeskKey::NextPanel << u"F6"_s;
    QTest::newRow("connect") << DeskKey::Connect << u"F8"_s;
    QTest::newRow("privacy") << DeskKey::Privacy << u"F12"_s;
    QTest::newRow("steer") << DeskKey::Steer << u"Ctrl+L"_s;
    QTest::newRow("acknowledge") << DeskKey::Acknowledge << u"Ctrl+Return"_s;
    QTest::newRow("say") << DeskKey::SayNow << u"Ctrl+Shift+S"_s;
    QTest::newRow("sheet") << DeskKey::KeySheet << u"Ctrl+/"_s;
    QTest::newRow("call") << DeskKey::NthCall << u"Ctrl+1"_s;
    QTest::newRow("quick steer") << DeskKey::QuickSteer << u"Alt+1"_s;
}

void KeysTest::builtInKeysAreThoseOfTheHandbook()
{
    QFETCH(DeskKey, key);
    QFETCH(QString, text);
    QCOMPARE(keyOf(key, {}), sequence(text));
}

void KeysTest::aChosenKeyTakesTheBuiltInOnesPlace()
{
    const Preferences preferences = withKey({}, DeskKey::Connect, sequence(u"Ctrl+Shift+K"_s));
    QCOMPARE(keyOf(DeskKey::Connect, preferences), sequence(u"Ctrl+Shift+K"_s));
    QCOMPARE(preferences.keys.value(u"connect"_s), u"Ctrl+Shift+K"_s);
    QVERIFY(!problemOf(DeskKey::Hold, sequence(u"F8"_s), preferences)); // it is free again
}

void KeysTest::aFamilyHasNineKeys()
{
    const Preferences preferences = withKey({}, DeskKey::QuickSteer, sequence(u"Ctrl+Alt+7"_s));
    QCOMPARE(keyOf(DeskKey::QuickSteer, preferences, 1), sequence(u"Ctrl+Alt+1"_s));
    QCOMPARE(keyOf(DeskKey::QuickSteer, preferences, 9), sequence(u"Ctrl+Alt+9"_s));
    QCOMPARE(keyText(DeskKey::QuickSteer, {}, 3), u"Alt+3"_s);
    QVERIFY(keyText(DeskKey::QuickSteer, {}).contains(u"Alt+9"_s));
}

void KeysTest::whatIsNoKeyInTheFileIsPassedOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter") << u"A"_s;
    QTest::newRow("two keys") << u"Ctrl+K, Ctrl+L"_s;
    QTest::newRow("no number") << u"Alt+F9"_s;
    QTest::newRow("nonsense") << u"qwertz+"_s;
}

void KeysTest::whatIsNoKeyInTheFileIsPassedOver()
{
    QFETCH(QString, text);
    Preferences preferences;
    preferences.keys.insert(idOf(DeskKey::QuickSteer), text);
    QCOMPARE(keyOf(DeskKey::QuickSteer, preferences, 2), sequence(u"Alt+2"_s));
}

void KeysTest::keysThatCannotBeGivenAreRefused_data()
{
    QTest::addColumn<DeskKey>("key");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<KeyProblem>("problem");
    const auto add = [](const char *name, DeskKey key, const QString &wanted, KeyProblem problem) {
        QTest::newRow(name) << key << wanted << problem;
    };
    add("taken", DeskKey::Hold, u"F8"_s, {KeyProblem::Kind::Taken, DeskKey::Connect});
    add("the keypad's Enter", DeskKey::Hold, u"Ctrl+Enter"_s, {KeyProblem::Kind::Taken, DeskKey::Acknowledge});
    add("one of nine", DeskKey::Hold, u"Alt+5"_s, {KeyProblem::Kind::Taken, DeskKey::QuickSteer});
    add("nothing", DeskKey::Hold, QString(), {KeyProblem::Kind::SeveralKeys});
    add("two keys", DeskKey::Hold, u"Ctrl+K, Ctrl+P"_s, {KeyProblem::Kind::SeveralKeys});
    add("a letter", DeskKey::Hold, u"H"_s, {KeyProblem::Kind::TypesText});
    add("a capital", DeskKey::Hold, u"Shift+H"_s, {KeyProblem::Kind::TypesText});
    add("copy", DeskKey::Hold, u"Ctrl+C"_s, {KeyProblem::Kind::TypesText});
    add("escape", DeskKey::Hold, u"Esc"_s, {KeyProblem::Kind::TypesText});
    add("word by word", DeskKey::Hold, u"Ctrl+Left"_s, {KeyProblem::Kind::TypesText});
    add("closes the window", DeskKey::Hold, u"Alt+F4"_s, {KeyProblem::Kind::TypesText});
    add("a menu", DeskKey::Hold, u"Alt+C"_s, {KeyProblem::Kind::OpensMenu});
    add("no number", DeskKey::QuickSteer, u"Ctrl+K"_s, {KeyProblem::Kind::NeedsNumber});
    add("zero", DeskKey::QuickSteer, u"Alt+0"_s, {KeyProblem::Kind::NeedsNumber});
}

void KeysTest::keysThatCannotBeGivenAreRefused()
{
    QFETCH(DeskKey, key);
    QFETCH(QString, wanted);
    QFETCH(KeyProblem, problem);
    const auto found = problemOf(key, sequence(wanted), {});
    QVERIFY(found);
    QCOMPARE(int(found->kind), int(problem.kind));
    QVERIFY(*found == problem);
    QVERIFY(!sentenceOf(*found).isEmpty());
}

void KeysTest::theSentenceNamesTheActionThatHasTheKey()
{
    const auto problem = problemOf(DeskKey::Hold, sequence(u"F8"_s), {});
    QVERIFY(problem);
    QVERIFY(sentenceOf(*problem).contains(titleOf(DeskKey::Connect)));
}

void KeysTest::aFamilyMayNotTakeAKeyWithOneOfItsNine()
{
    const Preferences preferences = withKey({}, DeskKey::Note, sequence(u"Ctrl+Shift+4"_s));
    const auto problem = problemOf(DeskKey::QuickSteer, sequence(u"Ctrl+Shift+1"_s), preferences);
    QVERIFY(problem && *problem == KeyProblem({KeyProblem::Kind::Taken, DeskKey::Note}));
    const auto other = problemOf(DeskKey::QuickSteer, sequence(u"Ctrl+9"_s), preferences);
    QVERIFY(other && other->other == DeskKey::NthCall);
}

void KeysTest::anActionMayKeepItsOwnKey()
{
    QVERIFY(!problemOf(DeskKey::Connect, sequence(u"F8"_s), {}));
    QVERIFY(!problemOf(DeskKey::QuickSteer, sequence(u"Alt+4"_s), {}));
}

void KeysTest::theBuiltInKeyLeavesNothingBehind()
{
    Preferences preferences = withKey({}, DeskKey::Connect, sequence(u"F9"_s));
    preferences = withKey(preferences, DeskKey::QuickSteer, sequence(u"Alt+6"_s));
    preferences = withKey(preferences, DeskKey::Connect, sequence(u"F8"_s));
    QCOMPARE(preferences, Preferences());
}

void KeysTest::tooltipsNameTheKeyThatWorksNow()
{
    const Preferences preferences = withKey({}, DeskKey::Connect, sequence(u"F9"_s));
    QCOMPARE(tipWithKey(u"Connect"_s, DeskKey::Connect, preferences), u"Connect (F9)"_s);
    QCOMPARE(tipWithKey(u"Ask name"_s, DeskKey::QuickSteer, preferences, 2), u"Ask name (Alt+2)"_s);
}

QTEST_MAIN(KeysTest)
#include "tst_Keys.moc"
