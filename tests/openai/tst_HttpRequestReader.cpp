// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpRequestReader.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using State = HttpRequestReader::State;

namespace {

const HttpRoutes Routes{{"/webhook", {"POST"}, std::nullopt},
                        {"/healthz", {"GET", "HEAD"}, HttpReply{HttpStatus::Ok, "text/plain", "ok", {}}}};

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.headBytes = 512;
    limits.headFields = 4;
    limits.bodyBytes = 64;
    limits.chunkFramingBytes = 128;
    return limits;
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /webhook HTTP/1.1\r\nHost: desk.example\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

struct Outcome {
    State state = State::ReadingHead;
    int status = 0;
    QByteArray body;

    bool operator==(const Outcome &) const = default;
};

Outcome readInPieces(const QByteArray &bytes, qsizetype pieceSize, const HttpLimits &limits)
{
    HttpRequestReader reader(limits, Routes);
    for (qsizetype at = 0; at < bytes.size() && reader.state() != State::Refused; at += pieceSize)
        reader.feed(QByteArrayView(bytes).sliced(at, qMin(pieceSize, bytes.size() - at)));
    const bool isRefused = reader.state() == State::Refused;
    return {reader.state(), isRefused ? static_cast<int>(reader.refusal().status) : 0, reader.body()};
}

} // namespace

class TestHttpRequestReader : public QObject
{
    Q_OBJECT

private slots:
    void brokenOrUnboundedRequestsAreRefused_data();
    void brokenOrUnboundedRequestsAreRefused();
    void strictRequestsAreTakenWhole_data();
    void strictRequestsAreTakenWhole();
    void unfinishedRequestsAreWaitedFor_data();
    void unfinishedRequestsAreWaitedFor();
    void everyPrefixOfARequestIsUnfinished();
    void limitsAreExact();
    void refusalNamesWhatIsAllowed();
    void refusalOfHeadHasNoBody();
    void continueIsAwaitedOnlyBeforeTheBody();
    void requestIsRenderedWithoutWhatConcernsTheConnection();
};

void TestHttpRequestReader::brokenOrUnboundedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: desk.example\r\n";

    row("no request line", "\r\n\r\n", 400);
    row("request line without target", "POST HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two spaces in the request line", "POST  /webhook HTTP/1.1\r\n" + host + "\r\n", 400);
    row("method with a control character", "PO\x01ST /webhook HTTP/1.1\r\n" + host + "\r\n", 400);
    row("TLS handshake", "\x16\x03\x01\x02\n", 400);
    row("target without slash", "POST webhook HTTP/1.1\r\n" + host + "\r\n", 400);
    row("absolute target", "POST http://desk.example/webhook HTTP/1.1\r\n" + host + "\r\n", 400);
    row("fragment in the target", "POST /webhook#a HTTP/1.1\r\n" + host + "\r\n", 400);
    row("incomplete percent sign", "POST /webhook?%4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("bytes above ASCII in the target", "POST /webhook?\xc3\xbc HTTP/1.1\r\n" + host + "\r\n", 400);
    row("version of another protocol", "POST /webhook FTP/1.1\r\n" + host + "\r\n", 400);
    row("version in lower case", "POST /webhook http/1.1\r\n" + host + "\r\n", 400);
    row("version without minor", "POST /webhook HTTP/1\r\n" + host + "\r\n", 400);
    row("version 2", "POST /webhook HTTP/2.0\r\n" + host + "\r\n", 505);
    row("version 9.9", "POST /webhook HTTP/9.9\r\n" + host + "\r\n", 505);
    row("line feed alone", "POST /webhook HTTP/1.1\nHost: desk.example\n\n", 400);
    row("carriage return inside a value", post("A: b\rc\r\nContent-Length: 0\r\n"), 400);
    row("no Host", "POST /webhook HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400);
    row("two Hosts", post("Host: other.example\r\nContent-Length: 0\r\n"), 400);
    row("Host with a space", "POST /webhook HTTP/1.1\r\nHost: a b\r\nContent-Length: 0\r\n\r\n", 400);
    row("field without colon", post("nonsense\r\nContent-Length: 0\r\n"), 400);
    row("space before the colon", post("Content-Length : 0\r\n"), 400);
    row("field without name", post(": x\r\nContent-Length: 0\r\n"), 400);
    row("folded field", post("A: b\r\n c\r\nContent-Length: 0\r\n"), 400);
    row("null byte in a value", post("A: b"_ba + '\0' + "\r\nContent-Length: 0\r\n"), 400);
    row("unknown path", "POST /other HTTP/1.1\r\n" + host + "\r\n", 404);
    row("path with a slash after it", "POST /webhook/ HTTP/1.1\r\n" + host + "\r\n", 404);
    row("path that is an encoded one", "POST /%77ebhook HTTP/1.1\r\n" + host + "\r\n", 404);
    row("path with dots", "POST /x/../webhook HTTP/1.1\r\n" + host + "\r\n", 404);
    row("path with two slashes", "POST //webhook HTTP/1.1\r\n" + host + "\r\n", 404);
    row("GET of the webhook", "GET /webhook HTTP/1.1\r\n" + host + "\r\n", 405);
    row("method in lower case", "post /webhook HTTP/1.1\r\n" + host + "\r\n", 405);
    row("POST to the health check", "POST /healthz HTTP/1.1\r\n" + host + "\r\n", 405);
    row("POST without a length", post(""), 411);
    row("two lengths", post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400);
    row("list of lengths", post("Content-Length: 1, 1\r\n", "x"), 400);
    row("negative length", post("Content-Length: -1\r\n"), 400);
    row("length with plus sign", post("Content-Length: +1\r\n", "x"), 400);
    row("hexadecimal length", post("Content-Length: 0x1\r\n", "x"), 400);
    row("empty length", post("Content-Length:\r\n"), 400);
    row("length over 64 bits", post("Content-Length: 18446744073709551617\r\n", "x"), 400);
    row("length over the limit", post("Content-Length: 65\r\n"), 413);
    row("length of ten gigabytes", post("Content-Length: 10000000000\r\n"), 413);
    row("length and chunks", post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "x"), 400);
    row("chunks twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("chunks in HTTP/1.0", "POST /webhook HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("other transfer encoding", post("Transfer-Encoding: gzip\r\n"), 501);
    row("list of transfer encodings", post("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("other expectation", post("Expect: the best\r\nContent-Length: 0\r\n"), 417);
    row("too many fields", post("A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n"), 431);
    row("endless field", post("A: " + QByteArray(600, 'a')), 431);
    row("endless request line", "POST /" + QByteArray(600, 'a'), 431);
    row("bytes after an empty body", post("Content-Length: 0\r\n", "x"), 400);
    row("bytes after the body", post("Content-Length: 1\r\n", "xy"), 400);
    row("second request after the first", post("Content-Length: 1\r\n", "x" + post("Content-Length: 0\r\n")), 400);
    row("chunk size missing", chunked("\r\n\r\n"), 400);
    row("chunk size not a number", chunked("g\r\n"), 400);
    row("chunk size negative", chunked("-1\r\n"), 400);
    row("chunk size with prefix", chunked("0x1\r\nx\r\n0\r\n\r\n"), 400);
    row("chunk size with space", chunked("1 \r\nx\r\n0\r\n\r\n"), 400);
    row("chunk size with line feed alone", chunked("1\nx\r\n0\r\n\r\n"), 400);
    row("chunk size with too many digits", chunked("000000001\r\nx\r\n0\r\n\r\n"), 400);
    row("chunk longer than its size", chunked("1\r\nxy\r\n0\r\n\r\n"), 400);
    row("chunk over the limit", chunked("41\r\n"), 413);
    row("chunk of four gigabytes", chunked("ffffffff\r\n"), 413);
    row("chunks over the limit together", chunked("40\r\n" + QByteArray(64, 'x') + "\r\n1\r\n"), 413);
    row("control character in a chunk extension", chunked("1;a=\x01\r\n"), 400);
    row("endless chunk extension", chunked("1;" + QByteArray(200, 'a')), 413);
    row("more framing than allowed", chunked("1\r\nx\r\n"_ba.repeated(40)), 413);
    row("trailer without colon", chunked("0\r\nnonsense\r\n\r\n"), 400);
    row("trailer with line feed alone", chunked("0\r\nA: b\n\r\n"), 400);
    row("too many trailers", chunked("0\r\nA:1\r\nB:2\r\nC:3\r\nD:4\r\nE:5\r\n\r\n"), 413);
    row("bytes after the last chunk", chunked("0\r\n\r\nx"), 400);
}

void TestHttpRequestReader::brokenOrUnboundedRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const Outcome expected{State::Refused, status, {}};
    for (const qsizetype pieceSize : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        // Cut short, the same bytes may be refused earlier, for what came first; the status is the same.
        const Outcome outcome = readInPieces(bytes, pieceSize, smallLimits());
        QCOMPARE(outcome.status, expected.status);
        QVERIFY(outcome == expected);
    }
}

void TestHttpRequestReader::strictRequestsAreTakenWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body) {
        QTest::newRow(name) << bytes << body;
    };
    row("body of a given length", post("Content-Length: 5\r\n", "hello"), "hello");
    row("body with every kind of byte", post("Content-Length: 6\r\n", QByteArray("\0\r\n\r\n\xff", 6)),
        QByteArray("\0\r\n\r\n\xff", 6));
    row("empty body", post("Content-Length: 0\r\n"), "");
    row("length with zeros before it", post("Content-Length: 0005\r\n", "hello"), "hello");
    row("field names in any case", post("cOnTeNt-LeNgTh:5\r\n", "hello"), "hello");
    row("tabs around a value", post("Content-Length:\t5 \t\r\n", "hello"), "hello");
    row("query", "POST /webhook?a=b%20c HTTP/1.1\r\nHost:\r\nContent-Length: 0\r\n\r\n", "");
    row("HTTP/1.0 without Host", "POST /webhook HTTP/1.0\r\nContent-Length: 1\r\n\r\nx", "x");
    row("bytes above ASCII in a value", post("A: \xc3\xbc\r\nContent-Length: 1\r\n", "x"), "x");
    row("upgrade is not taken up", post("Connection: upgrade\r\nUpgrade: websocket\r\nContent-Length: 1\r\n", "x"),
        "x");
    row("GET", "GET /healthz HTTP/1.1\r\nHost: desk.example\r\n\r\n", "");
    row("HEAD", "HEAD /healthz HTTP/1.1\r\nHost: desk.example\r\n\r\n", "");
    row("no chunks", chunked("0\r\n\r\n"), "");
    row("one chunk", chunked("5\r\nhello\r\n0\r\n\r\n"), "hello");
    row("several chunks", chunked("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"), "hello");
    row("chunk sizes in capitals and with zeros", chunked("0A\r\n0123456789\r\n00\r\n\r\n"), "0123456789");
    row("chunk with extensions", chunked("5;a=b;c=\"d e\"\r\nhello\r\n0;z\r\n\r\n"), "hello");
    row("chunks with trailers", chunked("5\r\nhello\r\n0\r\nA: b\r\nDigest: x\r\n\r\n"), "hello");
    row("encoding in capitals", post("Transfer-Encoding: Chunked\r\n", "1\r\nx\r\n0\r\n\r\n"), "x");
}

void TestHttpRequestReader::strictRequestsAreTakenWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    const Outcome expected{State::Complete, 0, body};
    for (const qsizetype pieceSize : {bytes.size(), qsizetype(1), qsizetype(7)})
        QVERIFY(readInPieces(bytes, pieceSize, smallLimits()) == expected);
}

void TestHttpRequestReader::unfinishedRequestsAreWaitedFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHeadWhole");
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("half a request line") << "POST /web"_ba << false;
    QTest::newRow("head without its end") << post("Content-Length: 5\r\n").chopped(2) << false;
    QTest::newRow("body short of a byte") << post("Content-Length: 5\r\n", "hell") << true;
    QTest::newRow("chunks without the last") << chunked("5\r\nhello\r\n") << true;
    QTest::newRow("last chunk without its end") << chunked("5\r\nhello\r\n0\r\n") << true;
}

void TestHttpRequestReader::unfinishedRequestsAreWaitedFor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHeadWhole);
    QCOMPARE(readInPieces(bytes, 3, smallLimits()).state, isHeadWhole ? State::ReadingBody : State::ReadingHead);
}

void TestHttpRequestReader::everyPrefixOfARequestIsUnfinished()
{
    const QByteArray bytes = chunked("2;x\r\nhe\r\n3\r\nllo\r\n0\r\nA: b\r\n\r\n");
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const State state = readInPieces(bytes.first(size), qMax<qsizetype>(1, size), smallLimits()).state;
        QVERIFY2(state == State::ReadingHead || state == State::ReadingBody, qPrintable(QString::number(size)));
    }
}

void TestHttpRequestReader::limitsAreExact()
{
    const HttpLimits limits = smallLimits();
    const QByteArray body(limits.bodyBytes, 'x');
    QCOMPARE(readInPieces(post("Content-Length: 64\r\n", body), 100, limits).state, State::Complete);
    QCOMPARE(readInPieces(chunked("40\r\n" + body + "\r\n0\r\n\r\n"), 100, limits).state, State::Complete);

    const qsizetype rest = limits.headBytes - post("Content-Length: 0\r\nA: \r\n").size();
    QCOMPARE(readInPieces(post("Content-Length: 0\r\nA: " + QByteArray(rest, 'a') + "\r\n"), 100, limits).state,
             State::Complete);
    QCOMPARE(readInPieces(post("Content-Length: 0\r\nA: " + QByteArray(rest + 1, 'a') + "\r\n"), 100, limits).status,
             431);
    QCOMPARE(readInPieces(post("Content-Length: 0\r\nA: 1\r\nB: 2\r\n"), 100, limits).state, State::Complete);
}

void TestHttpRequestReader::refusalNamesWhatIsAllowed()
{
    const HttpLimits limits = smallLimits();
    HttpRequestReader reader(limits, Routes);
    reader.feed("PUT /healthz HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    const QByteArrayList expected{"GET", "HEAD"};
    QCOMPARE(reader.refusal().allow, expected);
    QVERIFY(renderReply(reader.refusal(), reader.replyBody()).contains("\r\nAllow: GET, HEAD\r\n"));
}

void TestHttpRequestReader::refusalOfHeadHasNoBody()
{
    const HttpLimits limits = smallLimits();
    HttpRequestReader reader(limits, Routes);
    reader.feed("HEAD /other HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    const QByteArray reply = renderReply(reader.refusal(), reader.replyBody());
    QVERIFY(reply.startsWith("HTTP/1.1 404 Not Found\r\n"));
    QVERIFY(reply.contains("\r\nContent-Length: 10\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n"));
}

void TestHttpRequestReader::continueIsAwaitedOnlyBeforeTheBody()
{
    const HttpLimits limits = smallLimits();
    const QByteArray head = post("Expect: 100-Continue\r\nContent-Length: 2\r\n");
    HttpRequestReader waiting(limits, Routes);
    waiting.feed(head);
    QVERIFY(waiting.isContinueAwaited());
    HttpRequestReader sending(limits, Routes);
    sending.feed(head + 'x');
    QVERIFY(!sending.isContinueAwaited());
    HttpRequestReader old(limits, Routes);
    old.feed("POST /webhook HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(!old.isContinueAwaited());
}

void TestHttpRequestReader::requestIsRenderedWithoutWhatConcernsTheConnection()
{
    HttpLimits limits;
    HttpRequestReader reader(limits, Routes);
    reader.feed("POST /webhook?a=b HTTP/1.1\r\nHost: [broken\r\nConnection: upgrade, x\r\nUpgrade: websocket\r\n"
                "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\nTE: trailers\r\nwebhook-id:  wh_1 \r\n\r\n"
                "5;x\r\nhello\r\n0\r\nwebhook-id: other\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(renderRequest(reader.head(), reader.body()),
             "POST /webhook?a=b HTTP/1.1\r\nHost: localhost\r\nwebhook-id: wh_1\r\nContent-Length: 5\r\n\r\nhello"_ba);
}

QTEST_GUILESS_MAIN(TestHttpRequestReader)
#include "tst_HttpRequestReader.moc"
