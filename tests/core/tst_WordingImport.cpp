// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingImport.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char OldServer[] =
    "{\"main\": {\"instructions\": \"You are Sam.\\n\\n# Role & Objective\\nAnswer calls of {{centre_name}}.\\n"
    "## Safety & Escalation\\n- Get a human.\\n**Emergency:**\\n- Call 999.\\n# Fees\\n- None.\","
    "\"greeting\": \"Hello!\", \"voice\": \"Marin\", \"speed\": 1.1, \"language\": \"en-GB\", \"temperature\": 0.8}}";

} // namespace

class TestWordingImport : public QObject
{
    Q_OBJECT

private slots:
    void importsReadEveryShape_data();
    void importsReadEveryShape();

    void importedTextIsLaidIntoSections()
    {
        const auto import = importPrompts(OldServer);
        QVERIFY(import);
        const Prompt &prompt = import->prompts.first();
        QCOMPARE(prompt.text(WordingSection::WhoIAm), u"You are Sam.\n\nAnswer calls of {centre_name}."_s);
        QCOMPARE(prompt.text(WordingSection::GetPerson), u"- Get a human."_s);
        QCOMPARE(prompt.text(WordingSection::Emergency), u"- Call 999."_s);
        QCOMPARE(prompt.text(WordingSection::Flow), u"Fees:\n- None."_s);
        QCOMPARE(prompt.text(WordingSection::Opening), u"Hello!"_s);
        QCOMPARE(prompt.voice, u"marin"_s);
        QCOMPARE(prompt.speedPercent, 110);
        QCOMPARE(prompt.language, u"en"_s);
        QCOMPARE(import->problems,
                 (QList<ImportProblem>{{ImportProblem::Kind::UnknownSetting, u"main"_s, u"temperature"_s}}));
    }

    void whatIsNotTakenOverIsSaid()
    {
        const auto import =
            importPrompts(R"({"a": "こんにちは", "b": 7, "c": " ", "d": {"text": "x", "voice": "Zed"}})");
        QVERIFY(import);
        QCOMPARE(import->prompts.size(), 2);
        QCOMPARE(import->prompts[0].language, u"ja"_s);
        QCOMPARE(import->problems, (QList<ImportProblem>{{ImportProblem::Kind::NotAPrompt, u"b"_s, {}},
                                                         {ImportProblem::Kind::NoText, u"c"_s, {}},
                                                         {ImportProblem::Kind::UnknownVoice, u"d"_s, u"Zed"_s}}));
    }

    void aBrokenImportSaysWhere()
    {
        const auto broken = importPrompts("{\n \"a\": \"b\",\n c\n}");
        QVERIFY(!broken);
        QVERIFY2(broken.error().detail.startsWith(u"line 3"_s), qPrintable(broken.error().detail));
        for (const char *nothing : {"", "[]", "{}", "7", "{\"prompts\": {}}", "{\"a\": 1}"})
            QVERIFY2(!importPrompts(nothing), nothing);
    }
};

void TestWordingImport::importsReadEveryShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("texts") << QByteArray(R"({"main": "Be kind."})");
    QTest::newRow("objects") << QByteArray(R"({"main": {"instructions": "Be kind."}})");
    QTest::newRow("other names") << QByteArray(R"({"main": {"system_prompt": "Be kind."}})");
    QTest::newRow("lines") << QByteArray(R"({"main": ["Be kind."]})");
    QTest::newRow("within prompts") << QByteArray(R"({"version": 2, "prompts": {"main": "Be kind."}})");
    QTest::newRow("a list") << QByteArray(R"([{"name": "main", "prompt": "Be kind."}])");
    QTest::newRow("a list within prompts") << QByteArray(R"({"prompts": [{"id": "main", "text": "Be kind."}]})");
    QTest::newRow("a single one") << QByteArray(R"({"name": "main", "instructions": "Be kind."})");
    QTest::newRow("a mark of byte order") << QByteArray("\xef\xbb\xbf{\"main\": \"Be kind.\"}");
}

void TestWordingImport::importsReadEveryShape()
{
    QFETCH(QByteArray, json);
    const auto import = importPrompts(json);
    QVERIFY(import);
    QCOMPARE(import->prompts.size(), 1);
    QCOMPARE(import->prompts.first().name, u"main"_s);
    QCOMPARE(import->prompts.first().text(WordingSection::Flow), u"Be kind."_s);
    QCOMPARE(import->problems, QList<ImportProblem>{});
}

QTEST_GUILESS_MAIN(TestWordingImport)
#include "tst_WordingImport.moc"
