// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeThread.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;

namespace {

constexpr int LongestMs = 20'000;

// Takes webhooks and answers each with 200.
class WebhookSink
{
public:
    WebhookSink()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for webhooks");
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_server.serverPort())); }

    // A webhook that is not answered in time comes again under the same id, so that ids are what is counted.
    QSet<QByteArray> webhookIds() const
    {
        QSet<QByteArray> ids;
        for (const QByteArray &request : requests) {
            const qsizetype at = request.indexOf("webhook-id: ");
            ids.insert(request.mid(at + 12, request.indexOf('\r', at) - at - 12));
        }
        return ids;
    }

    QList<QByteArray> requests;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.indexOf("content-length: ");
        if (head < 0 || bytes.size() < head + 4 + bytes.mid(length + 16, 6).trimmed().split('\r').first().toInt())
            return;
        requests.append(socket->readAll());
        socket->write("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
};

PracticeOptions atSpeed(double speed)
{
    PracticeOptions options;
    options.speed = speed;
    options.webhookSecret = "whsec_cHJhY3RpY2UtbGluZS10ZXN0LXNlY3JldA==";
    return options;
}

QSet<QString> firstColumn(const QSignalSpy &spy)
{
    QSet<QString> values;
    for (const QList<QVariant> &row : spy)
        values.insert(row.first().toString());
    return values;
}

} // namespace

class PracticeThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { startAtSpeed(50); }
    void cleanup() { m_line.reset(); }

    void itKnowsItsCallersAndTheirTitles();
    void whoRingsIsToldOnThisThread();
    void aFaultIsPlayed();
    void whatItDoesNotKnowDoesNotRing();
    void theProgrammeStopsWhenAsked();
    void everybodyRingsOffWhenAsked();
    void manyCallersStayOnTheLine();
    void wishesBeforeTheStartAreNone();
    void itEndsAtOnceWithCallsOnTheLine();

private:
    void startAtSpeed(double speed);

    std::unique_ptr<WebhookSink> m_sink;
    std::unique_ptr<PracticeThread> m_line;
};

void PracticeThreadTest::startAtSpeed(double speed)
{
    m_line = std::make_unique<PracticeThread>(atSpeed(speed));
    QString why;
    QVERIFY2(m_line->start(&why), qPrintable(why));
    m_sink = std::make_unique<WebhookSink>(); // where nothing of an earlier line can still arrive
    m_line->setWebhookUrl(m_sink->url());
}

void PracticeThreadTest::itKnowsItsCallersAndTheirTitles()
{
    QVERIFY(m_line->scenarioIds().contains(u"chest-pain"_s));
    QCOMPARE(m_line->scenarioTitle(u"chest-pain"_s, u"en"_s), u"Chest pain (urgent)"_s);
    QCOMPARE(m_line->scenarioTitle(u"chest-pain"_s, u"ja_JP"_s), u"胸の痛み（緊急）"_s);
    QCOMPARE(m_line->scenarioTitle(u"chest-pain"_s, u"fr"_s), u"Chest pain (urgent)"_s);
    QCOMPARE(m_line->scenarioTitle(u"nobody"_s, u"en"_s), QString());
    QCOMPARE(PracticeThread::faultNames(), Faults::names());
}

void PracticeThreadTest::whoRingsIsToldOnThisThread()
{
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    QThread *heardOn = nullptr;
    connect(m_line.get(), &PracticeThread::callRang, this, [&] { heardOn = QThread::currentThread(); });
    QVERIFY(m_line->ring(u"booking"_s, {}, u"+447700900123"_s));
    QCOMPARE(rang.size(), 0); // nothing waits for the line
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    QCOMPARE(heardOn, QThread::currentThread());
    QVERIFY(rang.first().at(0).toString().startsWith(u"rtc_"_s));
    QCOMPARE(rang.first().at(1).toString(), u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->webhookIds().size(), 1, LongestMs);
    QVERIFY(m_sink->requests.first().contains("447700900123"));
    QVERIFY(m_sink->requests.first().contains(rang.first().at(0).toByteArray()));
}

void PracticeThreadTest::aFaultIsPlayed()
{
    QVERIFY(m_line->ring(u"booking"_s, {u"duplicate"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->webhookIds().size(), 2, LongestMs);
    QVERIFY(m_sink->requests.size() >= 3);
}

void PracticeThreadTest::whatItDoesNotKnowDoesNotRing()
{
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    QVERIFY(!m_line->ring(u"nobody"_s));
    QVERIFY(!m_line->ring(u"booking"_s, {u"no-such-fault"_s}));
    QVERIFY(m_line->ring(u"prank"_s)); // wishes are done in order, so the others would have come first
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 1, LongestMs);
    QCOMPARE(rang.first().at(1).toString(), u"prank"_s);
}

void PracticeThreadTest::theProgrammeStopsWhenAsked()
{
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    m_line->startProgramme();
    QTRY_VERIFY_WITH_TIMEOUT(rang.size() > 1, LongestMs);
    m_line->stopProgramme();
    QSignalSpy allHungUp(m_line.get(), &PracticeThread::allHungUp);
    m_line->hangUpAll();
    QVERIFY(allHungUp.wait(LongestMs));
    const qsizetype before = rang.size();
    QTest::qWait(500); // two gaps at that speed
    QCOMPARE(rang.size(), before);
}

void PracticeThreadTest::everybodyRingsOffWhenAsked()
{
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    QSignalSpy ended(m_line.get(), &PracticeThread::callEnded);
    for (const QString &scenario : {u"booking"_s, u"chest-pain"_s, u"japanese"_s})
        QVERIFY(m_line->ring(scenario));
    QSignalSpy allHungUp(m_line.get(), &PracticeThread::allHungUp);
    m_line->hangUpAll();
    QVERIFY(allHungUp.wait(LongestMs));
    QCOMPARE(rang.size(), 3);
    QCOMPARE(firstColumn(ended), firstColumn(rang));
}

void PracticeThreadTest::manyCallersStayOnTheLine()
{
    startAtSpeed(2); // nobody answers here, and nobody is to lose patience before the last one has rung
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    QSignalSpy ended(m_line.get(), &PracticeThread::callEnded);
    m_line->ringMany(40);
    QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 40, LongestMs);
    QCOMPARE(ended.size(), 0);
    QSet<QString> scenarios;
    for (const QList<QVariant> &call : rang)
        scenarios.insert(call.at(1).toString());
    QCOMPARE(scenarios.size(), m_line->scenarioIds().size() - 1); // but the one who is gone before any answer
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->webhookIds().size(), 40, LongestMs);
}

void PracticeThreadTest::wishesBeforeTheStartAreNone()
{
    PracticeThread line(atSpeed(50));
    line.setWebhookUrl(m_sink->url());
    line.ringMany(3);
    line.hangUpAll();
    QVERIFY(!line.ring(u"booking"_s));
    QCOMPARE(line.scenarioIds(), QStringList());
}

void PracticeThreadTest::itEndsAtOnceWithCallsOnTheLine()
{
    QSignalSpy rang(m_line.get(), &PracticeThread::callRang);
    m_line->startProgramme();
    m_line->ringMany(20);
    QTRY_VERIFY_WITH_TIMEOUT(rang.size() > 10, LongestMs);
    QElapsedTimer clock;
    clock.start();
    m_line.reset();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(PracticeThreadTest)
#include "tst_PracticeThread.moc"
