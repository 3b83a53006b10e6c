// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignedWebhook.h"

#include "app/WebhookDesk.h"
#include "core/CallReducer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What a webhook gets for an answer, and what it leads to. A 200 for a call is a promise: the call is kept.
class tst_WebhookDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCallIsOfferedOnceUnderAnyId();
    void theNumberDialledIsOursWhereTheCallDoesNotSay();
    void whatIsNoNewsOfACallIsAnswered_data();
    void whatIsNoNewsOfACallIsAnswered();
    void aForgeryIsRefused();
    void whatACallThatCameTooLateLeavesIsKeptWithIt();
    void aWithheldNumberHasNotCalledBefore();
    void aFullDiskGetsNo200UntilThereIsSpace();
    void anotherNewsOfAnUnkeptCallIsNoPromiseEither();

private:
    int deliver(const SignedWebhook &webhook);
    int deliver(const QByteArray &webhookId, const QString &call);

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<WebhookDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_offered;
    std::unique_ptr<QSignalSpy> m_refused;
    QUrl m_url;
};

namespace {

const QByteArray WebhookDeskSecret = QByteArrayLiteral("whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==");
constexpr qint64 NoRoom = 4096;

} // namespace

void tst_WebhookDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<JournalStore>(JournalSetup{.folder = m_folder->path(), .retryAfter = 50ms});
    QSignalSpy loaded(m_journal.get(), &JournalStore::loaded);
    m_journal->start();
    QVERIFY(loaded.wait());
    WebhookDesk::Setup setup;
    setup.intake.address = QHostAddress(QHostAddress::LocalHost);
    setup.intake.secrets = {Secret(WebhookDeskSecret)};
    setup.intake.ownNumber = u"+44 20 7946 0100"_s;
    setup.meeting.otherwise.instructions = QString(20000, u'x'); // more than what may be free in the file's last page
    m_desk = std::make_unique<WebhookDesk>(setup, *m_journal);
    m_offered = std::make_unique<QSignalSpy>(m_desk.get(), &WebhookDesk::callOffered);
    m_refused = std::make_unique<QSignalSpy>(m_desk.get(), &WebhookDesk::refused);
    connect(m_desk.get(), &WebhookDesk::listening, this,
            [this](const QString &, quint16 port) { m_url = QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(port)); });
    m_url.clear();
    m_desk->start();
    QVERIFY(!m_url.isEmpty());
}

void tst_WebhookDesk::cleanup()
{
    m_desk.reset();
    m_journal.reset();
}

int tst_WebhookDesk::deliver(const SignedWebhook &webhook)
{
    std::optional<int> answer;
    webhook.deliver(m_network, m_url, [&answer](int status) { answer = status; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 6000) ? *answer : -1;
}

int tst_WebhookDesk::deliver(const QByteArray &webhookId, const QString &call)
{
    return deliver({WebhookDeskSecret, webhookId, call});
}

void tst_WebhookDesk::aCallIsOfferedOnceUnderAnyId()
{
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200);
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200);
    QCOMPARE(deliver("wh_2", u"rtc_1"_s), 200);
    QCOMPARE(m_offered->size(), 1);
    const auto event = m_offered->first().first().value<CallEvent>();
    QCOMPARE(event.call, CallId{u"rtc_1"_s});
    QCOMPARE(std::get<CallOffered>(event.payload).webhookId, u"wh_1"_s);
}

void tst_WebhookDesk::theNumberDialledIsOursWhereTheCallDoesNotSay()
{
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200);
    const QJsonObject to{{u"name"_s, u"Diversion"_s}, {u"value"_s, u"<sip:+442079460199@twilio.com>"_s}};
    QJsonObject news = QJsonDocument::fromJson(SignedWebhook::newsOf(u"rtc_2"_s)).object();
    news[u"data"_s] = QJsonObject{{u"call_id"_s, u"rtc_2"_s}, {u"sip_headers"_s, QJsonArray{to}}};
    QCOMPARE(deliver({WebhookDeskSecret, "wh_2", {}, QJsonDocument(news).toJson()}), 200);
    QCOMPARE(m_offered->size(), 2);
    const auto dialled = [this](int index) {
        return reduce({}, m_offered->at(index).first().value<CallEvent>()).state.line.number;
    };
    QCOMPARE(dialled(0), u"+442079460100"_s);
    QCOMPARE(dialled(1), u"+442079460199"_s);
}

void tst_WebhookDesk::whatIsNoNewsOfACallIsAnswered_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("news of something else") << R"({"type":"batch.completed","data":{"id":"batch_1"}})"_ba << 200;
    QTest::newRow("a test of the address") << SignedWebhook::newsOf(u"some_unique_id"_s) << 200;
    QTest::newRow("no JSON") << R"({"type":"realtime.call.incoming",)"_ba << 400;
    QTest::newRow("no type") << R"({"data":{"call_id":"rtc_1"}})"_ba << 400;
    QTest::newRow("a call without an id") << R"({"type":"realtime.call.incoming","created_at":1,"data":{}})"_ba << 400;
}

void tst_WebhookDesk::whatIsNoNewsOfACallIsAnswered()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(deliver({WebhookDeskSecret, "wh_1", {}, body}), status);
    QCOMPARE(m_offered->size(), 0);
}

void tst_WebhookDesk::aForgeryIsRefused()
{
    QCOMPARE(deliver({"whsec_Zm9yZ2VkLWtleS1vZi1hLXN0cmFuZ2Vy", "wh_1", u"rtc_1"_s}), 401);
    QCOMPARE(m_offered->size(), 0);
    QCOMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->first(), (QVariantList{401, u"signature does not match"_s}));
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200); // it has not used up the id
    QCOMPARE(m_offered->size(), 1);
}

// Nobody looks at it again after a restart, so the task must not wait for a second write.
void tst_WebhookDesk::whatACallThatCameTooLateLeavesIsKeptWithIt()
{
    QJsonObject news = QJsonDocument::fromJson(SignedWebhook::newsOf(u"rtc_1"_s)).object();
    news["created_at"_L1] = QDateTime::currentSecsSinceEpoch() - 120;
    QCOMPARE(deliver({WebhookDeskSecret, "wh_1", u"rtc_1"_s, QJsonDocument(news).toJson()}), 200);
    auto tasks = m_journal->tasks(false, 0);
    QTRY_VERIFY(tasks.isFinished());
    QCOMPARE(tasks.result()->size(), 1);
    QCOMPARE(tasks.result()->first().kind, Task::Kind::MissedCall);
}

void tst_WebhookDesk::aWithheldNumberHasNotCalledBefore()
{
    QJsonObject news = QJsonDocument::fromJson(SignedWebhook::newsOf(u"rtc_1"_s)).object();
    QJsonObject data = news["data"_L1].toObject();
    const QJsonObject from{{u"name"_s, u"From"_s}, {u"value"_s, u"<sip:anonymous@anonymous.invalid>"_s}};
    data["sip_headers"_L1] = QJsonArray{from};
    for (const QString &call : {u"rtc_1"_s, u"rtc_2"_s}) {
        data["call_id"_L1] = call;
        news["data"_L1] = data;
        QCOMPARE(deliver({WebhookDeskSecret, "wh_" + call.toLatin1(), call, QJsonDocument(news).toJson()}), 200);
    }
    QCOMPARE(m_offered->size(), 2);
    const auto event = m_offered->last().first().value<CallEvent>();
    QCOMPARE(std::get<CallOffered>(event.payload).earlierToday, 0);
}

void tst_WebhookDesk::aFullDiskGetsNo200UntilThereIsSpace()
{
    m_journal->setSizeLimit(NoRoom);
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(m_offered->size(), 1); // the caller is answered all the same
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(deliver("wh_2", u"rtc_2"_s), 503);
    QCOMPARE(m_offered->size(), 2);

    QSignalSpy restored(m_journal.get(), &JournalStore::keepingRestored);
    m_journal->setSizeLimit({});
    QVERIFY(restored.wait());
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200);
    QCOMPARE(deliver("wh_2", u"rtc_2"_s), 200);
    QCOMPARE(deliver("wh_3", u"rtc_3"_s), 200);
    QCOMPARE(m_offered->size(), 3);
    auto rows = m_journal->calls(0, std::numeric_limits<qint64>::max());
    QTRY_VERIFY(rows.isFinished());
    QCOMPARE(rows.result()->size(), 3);
}

void tst_WebhookDesk::anotherNewsOfAnUnkeptCallIsNoPromiseEither()
{
    m_journal->setSizeLimit(NoRoom);
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(deliver("wh_another", u"rtc_1"_s), 503);
}

QTEST_GUILESS_MAIN(tst_WebhookDesk)
#include "tst_WebhookDesk.moc"
