// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Choices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const WordingStamp Import{Moment{std::chrono::milliseconds(1'790'000'000'000)}, u"Kim"_s};

// Words that the safety check lets pass.
Prompt safePrompt(const QString &id, const QString &tone)
{
    Prompt prompt;
    prompt.id = id;
    prompt.name = id;
    prompt.language = u"en"_s;
    prompt.text(WordingSection::WhoIAm) = u"You answer the telephone of {centre_name}."_s;
    prompt.text(WordingSection::Tone) = tone;
    prompt.text(WordingSection::Opening) =
        u"Hello, this is the automated assistant. Say \"reception\" at any time to speak to a person."_s;
    prompt.text(WordingSection::Emergency) = u"Tell the caller to hang up and ring {emergency_number} now."_s;
    prompt.text(WordingSection::GetPerson) =
        u"When the caller asks for a person, say that you will pass them on to the reception."_s;
    return prompt;
}

Choices aDesk()
{
    Choices choices;
    Preferences &preferences = choices.preferences;
    preferences.deskUser = u"Alex"_s;
    preferences.windowGeometry = "here";
    preferences.mode = LineMode::Closed;
    preferences.areSummariesMade = true; // nobody else sends words because this desk does
    preferences.ringSeconds = 20;
    preferences.centre.name = u"Riverside"_s;
    preferences.centre.emergencyNumber = u"999"_s;
    preferences.programLanguage = u"ja"_s;
    preferences.practiceColumn = ColumnChoice::Shown;
    preferences.people = {{u"Doctor"_s, u"tel:+442079460123"_s, {}, true}};
    preferences.opening.week[0] = {{8 * 60, 18 * 60}};
    preferences.connection.projectId = u"proj_clinic"_s;
    choices.wording.save(safePrompt(u"day-en"_s, u"Calm."_s), {});
    choices.wording.save(safePrompt(u"closed-en"_s, u"Calm."_s), {});
    return choices;
}

Choices taken(const QByteArray &json, const Choices &current)
{
    const ChoicesOrProblem read = choicesFromJson(json, current, Import);
    if (const auto *problem = std::get_if<ChoicesProblem>(&read))
        qFatal("refused: %d %s", int(problem->kind), qPrintable(problem->name));
    return std::get<Choices>(read);
}

std::optional<ChoicesProblem> refused(const QByteArray &json, const Choices &current = {})
{
    const ChoicesOrProblem read = choicesFromJson(json, current, Import);
    const auto *problem = std::get_if<ChoicesProblem>(&read);
    return problem ? std::optional(*problem) : std::nullopt;
}

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void anotherDeskTakesEverythingOver();
    void whatIsTheDesksOwnStaysThere();
    void noVersionIsLost();
    void theSameFileAgainChangesNothing();
    void whatIsDifferentIsKnown();
    void somethingElseIsRefused_data();
    void somethingElseIsRefused();
    void whatCannotBeIsRefusedAsAWhole();
    void aWordingThatIsNotSafeIsRefused();
    void aFileOfALaterVersionIsRefused();
};

void TestChoices::anotherDeskTakesEverythingOver()
{
    const Choices after = taken(toJson(aDesk()), {});
    QCOMPARE(after.preferences.centre, aDesk().preferences.centre);
    QCOMPARE(after.preferences.people, aDesk().preferences.people);
    QCOMPARE(after.preferences.opening, aDesk().preferences.opening);
    QCOMPARE(after.preferences.connection, aDesk().preferences.connection);
    QCOMPARE(after.preferences.ringSeconds, 20);
    QCOMPARE(after.preferences.programLanguage, u"ja"_s);
    QCOMPARE(after.wording, aDesk().wording);
}

void TestChoices::whatIsTheDesksOwnStaysThere()
{
    const QByteArray json = toJson(aDesk());
    QVERIFY(!json.contains("Alex"));
    Choices other;
    other.preferences.deskUser = u"Sam"_s;
    other.preferences.windowGeometry = "there";
    other.preferences.mode = LineMode::AskFirst;
    const Choices after = taken(json, other);
    QCOMPARE(after.preferences.deskUser, u"Sam"_s);
    QCOMPARE(after.preferences.windowGeometry, QByteArray("there"));
    QCOMPARE(after.preferences.mode, LineMode::AskFirst);
    QCOMPARE(after.preferences.practiceColumn, ColumnChoice::AsFits);
    QVERIFY(!after.preferences.areSummariesMade);
}

void TestChoices::noVersionIsLost()
{
    Choices other = aDesk();
    other.wording.save(safePrompt(u"day-en"_s, u"Brisk."_s), {});
    other.wording.save(safePrompt(u"night-en"_s, u"Soft."_s), {});
    const Choices after = taken(toJson(aDesk()), other);
    const PromptHistory *day = after.wording.history(u"day-en");
    QVERIFY(day);
    QCOMPARE(day->versions.size(), 3); // two of its own, and the one of the file
    QCOMPARE(day->latest().prompt.text(WordingSection::Tone), u"Calm."_s);
    QCOMPARE(day->latest().stamp, Import);
    QVERIFY(after.wording.history(u"night-en")->isRemoved);
    QStringList current;
    for (const WordingVersion &version : after.wording.current())
        current.append(version.prompt.id);
    QCOMPARE(current, (QStringList{u"day-en"_s, u"closed-en"_s}));
}

void TestChoices::theSameFileAgainChangesNothing()
{
    const Choices after = taken(toJson(aDesk()), aDesk());
    QCOMPARE(after, aDesk());
    QVERIFY(differentParts(aDesk(), after).isEmpty());
}

void TestChoices::whatIsDifferentIsKnown()
{
    Choices other = aDesk();
    other.preferences.people.clear();
    other.preferences.connection.publicUrl = u"https://desk.example.org"_s;
    other.wording.save(safePrompt(u"day-en"_s, u"Brisk."_s), {});
    QCOMPARE(differentParts(aDesk(), other), (QList{ChoicePart::Wording, ChoicePart::People, ChoicePart::Connection}));
    other = aDesk();
    other.preferences.programLanguage = u"en"_s;
    QCOMPARE(differentParts(aDesk(), other), QList{ChoicePart::Appearance});
}

void TestChoices::somethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("OPENAI_API_KEY=x");
    QTest::newRow("another JSON") << QByteArray("{\"prompts\": []}");
    QTest::newRow("cut off") << toJson(aDesk()).left(200);
    QJsonObject file = QJsonDocument::fromJson(toJson(aDesk())).object();
    file.remove("wording"_L1);
    QTest::newRow("half of it") << QJsonDocument(file).toJson();
    Choices empty = aDesk();
    empty.wording = {};
    QTest::newRow("without a wording") << toJson(empty);
}

void TestChoices::somethingElseIsRefused()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(refused(file), ChoicesProblem{});
}

void TestChoices::whatCannotBeIsRefusedAsAWhole()
{
    Choices person = aDesk();
    person.preferences.people.append({u"Nobody"_s, u"0123"_s, {}, false});
    QCOMPARE(refused(toJson(person)), (ChoicesProblem{ChoicesProblem::Kind::People, u"Nobody"_s}));
    Choices hours = aDesk();
    hours.preferences.opening.week[1] = {{60, 120}, {90, 180}};
    QVERIFY(refused(toJson(hours)));
    QCOMPARE(refused(toJson(hours))->kind, ChoicesProblem::Kind::Opening);
    Choices connection = aDesk();
    connection.preferences.connection.projectId = u"two words"_s;
    QVERIFY(refused(toJson(connection)));
    QCOMPARE(refused(toJson(connection))->kind, ChoicesProblem::Kind::Connection);
    QCOMPARE(refused(toJson(connection))->connection->field, ConnectionField::ProjectId);
}

void TestChoices::aWordingThatIsNotSafeIsRefused()
{
    Choices choices = aDesk();
    Prompt unsafe = safePrompt(u"closed-en"_s, u"Calm."_s);
    unsafe.text(WordingSection::Emergency).clear();
    choices.wording.save(unsafe, {});
    const std::optional<ChoicesProblem> problem = refused(toJson(choices));
    QVERIFY(problem);
    QCOMPARE(problem->kind, ChoicesProblem::Kind::Wording);
    QCOMPARE(problem->name, u"closed-en"_s);
    QCOMPARE(problem->finding->kind, WordingFinding::Kind::NoEmergency);
}

void TestChoices::aFileOfALaterVersionIsRefused()
{
    QJsonObject file = QJsonDocument::fromJson(toJson(aDesk())).object();
    file["version"_L1] = 99;
    QCOMPARE(refused(QJsonDocument(file).toJson()), ChoicesProblem{ChoicesProblem::Kind::TooNew});
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_Choices.moc"
