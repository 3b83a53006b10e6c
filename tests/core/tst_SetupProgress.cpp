// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SetupProgress.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

SetupProgress allDone()
{
    SetupProgress progress;
    progress.steps.fill(SetupState::Done);
    progress.webhookEndpoint = u"whe_1"_s;
    return progress;
}

Connection aConnection()
{
    Connection connection;
    connection.projectId = u"proj_desk"_s;
    connection.publicUrl = u"https://phone.example.org"_s;
    return connection;
}

} // namespace

class tst_SetupProgress : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsBegunAtFirst()
    {
        QVERIFY(!SetupProgress{}.isBegun());
        QCOMPARE(SetupProgress{}.in(SetupState::Open).size(), SetupStepCount);
        QCOMPARE(stepToResume({}), std::optional(SetupStep::Centre));
    }

    void firstOpenStepComesBeforeSkippedOnes()
    {
        SetupProgress progress;
        progress.set(SetupStep::Centre, SetupState::Skipped);
        progress.set(SetupStep::Key, SetupState::Done);
        QVERIFY(progress.isBegun());
        QCOMPARE(stepToResume(progress), std::optional(SetupStep::PhoneCompany));
    }

    void skippedStepComesBackWhenNothingIsOpen()
    {
        SetupProgress progress = allDone();
        QCOMPARE(stepToResume(progress), std::nullopt);
        progress.set(SetupStep::Transfer, SetupState::Skipped);
        QCOMPARE(stepToResume(progress), std::optional(SetupStep::Transfer));
        QCOMPARE(progress.in(SetupState::Skipped), QList<SetupStep>{SetupStep::Transfer});
    }

    void changeReopensWhatItMakesDoubtful_data()
    {
        QTest::addColumn<Connection>("after");
        QTest::addColumn<QList<SetupStep>>("open");
        QTest::addColumn<bool>("isEndpointKept");
        using enum SetupStep;
        Connection other = aConnection();
        QTest::newRow("nothing") << other << QList<SetupStep>{} << true;
        other.numbers = {u"+44 20 7946 0123"_s};
        other.model = u"gpt-realtime-2"_s;
        QTest::newRow("number and model") << other << QList<SetupStep>{} << true;
        other = aConnection();
        other.region = Region::Eu;
        QTest::newRow("region") << other << QList{Key, PhoneCompany, SigningSecret, SignedTest, FirstCall} << false;
        other = aConnection();
        other.projectId = u"proj_other"_s;
        QTest::newRow("project") << other << QList{Key, PhoneCompany, SigningSecret, SignedTest, FirstCall} << false;
        other = aConnection();
        other.provider = PhoneProvider::TwilioTrunk;
        QTest::newRow("phone company") << other << QList{PhoneCompany, FirstCall, Transfer} << true;
        other = aConnection();
        other.publicUrl = u"https://new.example.org"_s;
        QTest::newRow("public address") << other << QList{SigningSecret, SignedTest, FirstCall} << false;
    }

    void changeReopensWhatItMakesDoubtful()
    {
        QFETCH(Connection, after);
        QFETCH(bool, isEndpointKept);
        const SetupProgress changed = afterConnectionChange(allDone(), aConnection(), after);
        QTEST(changed.in(SetupState::Open), "open");
        QCOMPARE(!changed.webhookEndpoint.isEmpty(), isEndpointKept);
    }

    void whatWasSkippedStaysSkipped()
    {
        SetupProgress progress;
        progress.steps.fill(SetupState::Skipped);
        Connection after = aConnection();
        after.region = Region::Azure;
        after.publicUrl.clear();
        QCOMPARE(afterConnectionChange(progress, aConnection(), after), progress);
        QCOMPARE(afterSecretChange(progress, secretName::ApiKey), progress);
    }

    void newSecretHasToProveItselfAgain()
    {
        QCOMPARE(afterSecretChange(allDone(), secretName::ApiKey).in(SetupState::Open), QList{SetupStep::Key});
        QCOMPARE(afterSecretChange(allDone(), secretName::WebhookSecret).in(SetupState::Open),
                 (QList{SetupStep::SigningSecret, SetupStep::SignedTest}));
    }

    void whatArrivedProvesOnlyTheAddressAndTheSecretThatItCameTo()
    {
        SetupProgress progress;
        QVERIFY(!progress.isReachedFromOutside());
        progress.hasArrived = true;
        QVERIFY(progress.isReachedFromOutside());
        QVERIFY(afterConnectionChange(progress, aConnection(), aConnection()).isReachedFromOutside());
        QVERIFY(afterSecretChange(progress, secretName::ApiKey).isReachedFromOutside());
        QVERIFY(!afterSecretChange(progress, secretName::WebhookSecret).isReachedFromOutside());
        Connection after = aConnection();
        after.publicUrl = u"https://new.example.org"_s;
        QVERIFY(!afterConnectionChange(progress, aConnection(), after).isReachedFromOutside());
        after = aConnection();
        after.projectId = u"proj_other"_s;
        QVERIFY(!afterConnectionChange(progress, aConnection(), after).isReachedFromOutside());
    }

    void aTestOrACallOfSettingUpProvesTheWayIn()
    {
        for (const SetupStep step : {SetupStep::SignedTest, SetupStep::FirstCall}) {
            SetupProgress progress;
            progress.set(step, SetupState::Skipped);
            QVERIFY(!progress.isReachedFromOutside());
            progress.set(step, SetupState::Done);
            QVERIFY(progress.isReachedFromOutside());
        }
    }

    void everythingComesBackFromTheFile()
    {
        SetupProgress progress = allDone();
        progress.set(SetupStep::Key, SetupState::Open);
        progress.set(SetupStep::OpeningHours, SetupState::Skipped);
        QCOMPARE(setupProgressFrom(toJson(progress)), progress);
        QCOMPARE(setupProgressFrom(toJson(SetupProgress{})), SetupProgress{});
    }

    void namesInTheFileStayWhatTheyAre()
    {
        SetupProgress progress;
        progress.set(SetupStep::Key, SetupState::Skipped);
        progress.set(SetupStep::Transfer, SetupState::Done);
        progress.webhookEndpoint = u"whe_1"_s;
        progress.hasArrived = true;
        const QJsonObject expected{
            {u"centre"_s, u"open"_s},           {u"key"_s, u"skipped"_s},        {u"phoneCompany"_s, u"open"_s},
            {u"publicAddress"_s, u"open"_s},    {u"signingSecret"_s, u"open"_s}, {u"signedTest"_s, u"open"_s},
            {u"firstCall"_s, u"open"_s},        {u"transfer"_s, u"done"_s},      {u"openingHours"_s, u"open"_s},
            {u"webhookEndpoint"_s, u"whe_1"_s}, {u"hasArrived"_s, true}};
        QCOMPARE(toJson(progress), expected);
    }

    void whatMakesNoSenseIsOpen()
    {
        const QJsonObject odd{
            {u"key"_s, 3}, {u"centre"_s, u"perhaps"_s}, {u"later"_s, u"done"_s}, {u"webhookEndpoint"_s, true}};
        QCOMPARE(setupProgressFrom(odd), SetupProgress{});
    }
};

QTEST_GUILESS_MAIN(tst_SetupProgress)
#include "tst_SetupProgress.moc"
