// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sip.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

SipParty number(const QString &digits, const QString &name = {})
{
    return {digits, name, {}, false};
}

SipParty address(const QString &userAtHost, const QString &name = {})
{
    return {{}, name, userAtHost, false};
}

SipParty withheld(const QString &name = {})
{
    return {{}, name, {}, true};
}

} // namespace

class TestSip : public QObject
{
    Q_OBJECT

private slots:
    void partyIsRead_data();
    void partyIsRead();
    void whatIsShownIsClean_data();
    void whatIsShownIsClean();
    void whatIsShownIsShort();
    void callerIsFrom();
    void callerIsFromInItsCompactForm();
    void callerWithoutFromIsNobody();
    void lineIsTheBestHeaderThatTells_data();
    void lineIsTheBestHeaderThatTells();
    void headerNamesHaveNoCase();
    void targetIsMadeOfWhatWasTyped_data();
    void targetIsMadeOfWhatWasTyped();
    void targetIsRefusedWithItsReason_data();
    void targetIsRefusedWithItsReason();
};

void TestSip::partyIsRead_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<SipParty>("party");
    // As carriers send it.
    QTest::newRow("Twilio") << u"\"+15551234567\" <sip:+15551234567@sip.twilio.com>;tag=81234567_c3356d0b"_s
                            << number(u"+15551234567"_s);
    QTest::newRow("Vonage, no +") << u"<sip:447700900000@sip.nexmo.com>;tag=as5d1"_s << number(u"447700900000"_s);
    QTest::newRow("bare sip") << u"sip:+142555512112@sip.example.com"_s << number(u"+142555512112"_s);
    QTest::newRow("bare sip with parameters") << u"sip:+442079460000@h;user=phone"_s << number(u"+442079460000"_s);
    QTest::newRow("sips, other case") << u"<SIPS:+442079460000@h:5061>"_s << number(u"+442079460000"_s);
    QTest::newRow("tel") << u"<tel:+4930123456>"_s << number(u"+4930123456"_s);
    QTest::newRow("tel with marks") << u"tel:+44-20-7946-0000"_s << number(u"+442079460000"_s);
    QTest::newRow("tel with context") << u"<tel:7946000;phone-context=+4420>"_s << number(u"7946000"_s);
    QTest::newRow("user parameters") << u"<sip:+442079460000;npdi;cpc=ordinary@h>;tag=1"_s
                                     << number(u"+442079460000"_s);
    QTest::newRow("password") << u"<sip:+442079460000:secret@h>"_s << number(u"+442079460000"_s);
    QTest::newRow("national digits") << u"02079460000"_s << number(u"02079460000"_s);
    QTest::newRow("digits with marks") << u"(020) 7946 0000"_s << number(u"02079460000"_s);
    QTest::newRow("escaped +") << u"<sip:%2B442079460000@h>"_s << number(u"+442079460000"_s);
    QTest::newRow("extension") << u"<sip:201@pbx.example>"_s << number(u"201"_s);
    QTest::newRow("number and no host") << u"sip:+442079460000"_s << number(u"+442079460000"_s);
    QTest::newRow("diversion") << u"<sip:+18005551212@twilio.com>;reason=unconditional"_s << number(u"+18005551212"_s);
    QTest::newRow("first of a list") << u"<sip:+442079460001@h>;r=x, <sip:+442079460002@h>"_s
                                     << number(u"+442079460001"_s);
    // Names.
    QTest::newRow("quoted name") << u"\"Ann Example\" <sip:+447700900123@h>"_s
                                 << number(u"+447700900123"_s, u"Ann Example"_s);
    QTest::newRow("plain name") << u"Ann Example <sip:+447700900123@h>;tag=1"_s
                                << number(u"+447700900123"_s, u"Ann Example"_s);
    QTest::newRow("escapes in the name") << u"\"Ann \\\"A\\\" \\\\ <x> Example\" <sip:+447700900123@h>"_s
                                         << number(u"+447700900123"_s, u"Ann \"A\" \\ <x> Example"_s);
    QTest::newRow("name that is never closed") << u"\"Ann Example"_s << SipParty{{}, u"Ann Example"_s, {}, false};
    QTest::newRow("name ending in a backslash") << u"\"Ann\\"_s << SipParty{{}, u"Ann\\"_s, {}, false};
    QTest::newRow("folded") << u"\"Ann\r\n Example\"\r\n\t<sip:+447700900123@h>"_s
                            << number(u"+447700900123"_s, u"Ann Example"_s);
    QTest::newRow("name is the number") << u"\"+44 7700 900123\" <sip:+447700900123@h>"_s << number(u"+447700900123"_s);
    QTest::newRow("name is the number without +")
        << u"\"447700900123\" <sip:+447700900123@h>"_s << number(u"+447700900123"_s);
    QTest::newRow("name is the number with 00")
        << u"\"00447700900123\" <sip:+447700900123@h>"_s << number(u"+447700900123"_s);
    QTest::newRow("name is another number")
        << u"\"+447700900999\" <sip:+447700900123@h>"_s << number(u"+447700900123"_s, u"+447700900999"_s);
    QTest::newRow("name in Japanese") << u"\"山田花子\" <sip:+815550100000@h>"_s
                                      << number(u"+815550100000"_s, u"山田花子"_s);
    // Nobody.
    QTest::newRow("anonymous") << u"\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag=1"_s << withheld();
    QTest::newRow("anonymous host") << u"<sip:+4930123456@anonymous.invalid>"_s << withheld();
    QTest::newRow("restricted") << u"<sip:Restricted@carrier.example>"_s << withheld();
    QTest::newRow("unavailable") << u"\"Unavailable\" <sip:unavailable@unknown.invalid>"_s << withheld();
    QTest::newRow("withheld") << u"sip:withheld@carrier.example"_s << withheld();
    QTest::newRow("bare word") << u"anonymous"_s << withheld();
    QTest::newRow("ANONYMOUS on keys") << u"<sip:+266696687@sip.twilio.com>"_s << withheld();
    QTest::newRow("withheld, with a name") << u"\"Ann Example\" <sip:anonymous@h>"_s << withheld(u"Ann Example"_s);
    // No numbers.
    QTest::newRow("address") << u"\"Desk\" <sip:agent.one@pbx.example;transport=tls>"_s
                             << address(u"agent.one@pbx.example"_s, u"Desk"_s);
    QTest::newRow("project") << u"<sip:proj_EXAMPLE@sip.api.openai.com>"_s
                             << address(u"proj_EXAMPLE@sip.api.openai.com"_s);
    QTest::newRow("host only") << u"<sip:pbx.example>"_s << address(u"pbx.example"_s);
    QTest::newRow("empty user") << u"<sip:@pbx.example>"_s << address(u"pbx.example"_s);
    QTest::newRow("name is the address") << u"\"a@pbx.example\" <sip:a@pbx.example>"_s << address(u"a@pbx.example"_s);
    QTest::newRow("two digits") << u"sip:42@pbx.example"_s << address(u"42@pbx.example"_s);
    QTest::newRow("too many digits") << u"sip:123456789012345678901@h"_s << address(u"123456789012345678901@h"_s);
    QTest::newRow("digits of another script") << u"sip:٠١٢٣٤٥٦٧٨٩@h"_s << address(u"٠١٢٣٤٥٦٧٨٩@h"_s);
    QTest::newRow("words") << u"Front desk"_s << SipParty{{}, u"Front desk"_s, {}, false};
    QTest::newRow("nothing") << QString() << SipParty{};
    QTest::newRow("brackets alone") << u"<>"_s << SipParty{};
    QTest::newRow("scheme alone") << u"sip:"_s << SipParty{};
    QTest::newRow("never closed") << u"\"Ann\" <sip:+447700900123@h"_s << number(u"+447700900123"_s, u"Ann"_s);
}

void TestSip::partyIsRead()
{
    QFETCH(QString, value);
    QFETCH(SipParty, party);
    QCOMPARE(parseSipParty(value), party);
}

void TestSip::whatIsShownIsClean_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<SipParty>("party");
    QTest::newRow("header injection") << u"\"Ann\r\nX-Evil: 1\" <sip:+447700900123@h>"_s
                                      << number(u"+447700900123"_s, u"Ann X-Evil: 1"_s);
    QTest::newRow("escaped line break in the user") << u"<sip:a%0d%0aX-Evil@h>"_s << address(u"a X-Evil@h"_s);
    QTest::newRow("controls") << u"\"A\u0000\u0007\u001b[31mnn\u009f\u007f\" <sip:+447700900123@h>"_s
                              << number(u"+447700900123"_s, u"A[31mnn"_s);
    QTest::newRow("right-to-left override")
        << u"\"\u202Enn\u2066A\u2069\u200F\" <sip:+447700900123@h>"_s << number(u"+447700900123"_s, u"nnA"_s);
    QTest::newRow("override in the user") << u"<sip:a%E2%80%AEb@h>"_s << address(u"ab@h"_s);
    QTest::newRow("line separators") << u"\"A\u2028\u2029nn\" <sip:+447700900123@h>"_s
                                     << number(u"+447700900123"_s, u"Ann"_s);
    QTest::newRow("joiners stay") << u"\"\u0645\u06CC\u200C\u062E\" <sip:+447700900123@h>"_s
                                  << number(u"+447700900123"_s, u"\u0645\u06CC\u200C\u062E"_s);
    QTest::newRow("letters in a number") << u"<sip:+4477009x0123@h>"_s << address(u"+4477009x0123@h"_s);
    QTest::newRow("line break in a number") << u"<sip:+447700%0a900123@h>"_s << address(u"+447700 900123@h"_s);
    QTest::newRow("half a character") << u"\"A"_s + QChar(0xD83D) + u"nn\" <sip:+447700900123@h>"_s
                                      << number(u"+447700900123"_s, u"A\uFFFDnn"_s);
}

void TestSip::whatIsShownIsClean()
{
    QFETCH(QString, value);
    QFETCH(SipParty, party);
    QCOMPARE(parseSipParty(value), party);
}

void TestSip::whatIsShownIsShort()
{
    const SipParty named = parseSipParty(u"\""_s + QString(1000, u'n') + u"\" <sip:+447700900123@h>"_s);
    QCOMPARE(named, number(u"+447700900123"_s, QString(128, u'n')));
    const SipParty addressed = parseSipParty(u"sip:"_s + QString(1'000'000, u'u') + u"@h"_s);
    QCOMPARE(addressed.address, QString(128, u'u'));
    const SipParty faces = parseSipParty(u"\"x"_s + u"😀"_s.repeated(200) + u"\" <sip:a@h>"_s);
    QCOMPARE(faces.displayName, u"x"_s + u"😀"_s.repeated(63)); // not cut in the middle of one
}

void TestSip::callerIsFrom()
{
    const QList<SipHeader> headers{{u"P-Asserted-Identity"_s, u"<tel:+4930123456>"_s},
                                   {u"from"_s, u"\"Anonymous\" <sip:anonymous@anonymous.invalid>"_s}};
    QCOMPARE(callerOf(headers), withheld());
}

void TestSip::callerIsFromInItsCompactForm()
{
    QCOMPARE(callerOf({{u"f"_s, u"sip:+447700900123@h"_s}}), number(u"+447700900123"_s));
}

void TestSip::callerWithoutFromIsNobody()
{
    QCOMPARE(callerOf({}), SipParty{});
    QCOMPARE(callerOf({{u"From"_s, {}}}), SipParty{});
}

void TestSip::lineIsTheBestHeaderThatTells_data()
{
    const SipHeader own{u"x-callside-line"_s, u"Front desk"_s};
    const SipHeader diversion{u"Diversion"_s, u"<sip:+442079460001@h>;reason=unconditional"_s};
    const SipHeader called{u"P-Called-Party-ID"_s, u"<sip:+442079460002@h>"_s};
    const SipHeader to{u"To"_s, u"<sip:+442079460003@h>"_s};
    const SipHeader project{u"To"_s, u"<sip:proj_EXAMPLE@sip.api.openai.com>"_s};
    QTest::addColumn<QList<SipHeader>>("headers");
    QTest::addColumn<SipParty>("line");
    QTest::newRow("our own header") << QList{to, called, diversion, own} << SipParty{{}, u"Front desk"_s, {}, false};
    QTest::newRow("our own header, empty") << QList{SipHeader{own.name, {}}, to} << number(u"+442079460003"_s);
    QTest::newRow("diversion") << QList{to, called, diversion} << number(u"+442079460001"_s);
    QTest::newRow("called party") << QList{to, called} << number(u"+442079460002"_s);
    QTest::newRow("to") << QList{to} << number(u"+442079460003"_s);
    QTest::newRow("to the project") << QList{project} << SipParty{};
    QTest::newRow("withheld diversion") << QList{SipHeader{diversion.name, u"sip:anonymous@h"_s}, called}
                                        << number(u"+442079460002"_s);
    QTest::newRow("nothing") << QList<SipHeader>{} << SipParty{};
}

void TestSip::lineIsTheBestHeaderThatTells()
{
    QFETCH(QList<SipHeader>, headers);
    QFETCH(SipParty, line);
    QCOMPARE(lineOf(headers), line);
}

void TestSip::headerNamesHaveNoCase()
{
    const QList<SipHeader> headers{{u"Call-ID"_s, u"first"_s}, {u"CALL-id"_s, u"second"_s}};
    QCOMPARE(sipHeader(headers, u"call-id"), std::optional(u"first"_s));
    QVERIFY(!sipHeader(headers, u"Call"));
}

void TestSip::targetIsMadeOfWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target");
    const QString number = u"tel:+442079460000"_s;
    QTest::newRow("E.164") << u"+442079460000"_s << number;
    QTest::newRow("spaces and dashes") << u" +44 20-7946 0000 "_s << number;
    QTest::newRow("dots, brackets and a slash") << u"+44 (20) 7946.0/000"_s << number;
    QTest::newRow("the national 0 in brackets") << u"+44 (0)20 7946 0000"_s << number;
    QTest::newRow("00 in front") << u"0044 20 7946 0000"_s << number;
    QTest::newRow("tel") << u"tel:+442079460000"_s << number;
    QTest::newRow("TEL with space") << u"TEL: +44 20 7946 0000"_s << number;
    QTest::newRow("full-width, as typed in Japan") << u"＋４４　２０－７９４６－００００"_s << number;
    QTest::newRow("non-breaking hyphens") << u"+44\u201120\u00A07946\u20130000"_s << number;
    QTest::newRow("shortest") << u"+1234567"_s << u"tel:+1234567"_s;
    QTest::newRow("longest") << u"+123456789012345"_s << u"tel:+123456789012345"_s;
    QTest::newRow("sip") << u"sip:agent@example.com"_s << u"sip:agent@example.com"_s;
    QTest::newRow("SIP") << u"SIP:agent@example.com"_s << u"sip:agent@example.com"_s;
    QTest::newRow("without scheme") << u"front.desk@pbx.example.com"_s << u"sip:front.desk@pbx.example.com"_s;
    QTest::newRow("number at a host") << u"sip:+442079460000@pbx.example.com:5061"_s
                                      << u"sip:+442079460000@pbx.example.com:5061"_s;
    QTest::newRow("transport") << u"sip:a@example.com;transport=tls"_s << u"sip:a@example.com;transport=tls"_s;
    QTest::newRow("user=phone") << u"sip:+442079460000@h;user=phone"_s << u"sip:+442079460000@h;user=phone"_s;
    QTest::newRow("IPv6") << u"sip:a@[2001:db8::1]:5060"_s << u"sip:a@[2001:db8::1]:5060"_s;
}

void TestSip::targetIsMadeOfWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, target);
    const Result<QString> made = transferTarget(typed);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(*made, target);
}

void TestSip::targetIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"empty"_s;
    QTest::newRow("spaces") << u"   "_s << u"empty"_s;
    QTest::newRow("a novel") << QString(300, u'1') << u"too_long"_s;
    QTest::newRow("a library") << QString(1'000'000, u'1') << u"too_long"_s;
    QTest::newRow("national") << u"020 7946 0000"_s << u"national_number"_s;
    QTest::newRow("national, tel") << u"tel:02079460000"_s << u"national_number"_s;
    QTest::newRow("short code") << u"999"_s << u"national_number"_s;
    QTest::newRow("too short") << u"+44 123"_s << u"number_too_short"_s;
    QTest::newRow("too long") << u"+1234567890123456"_s << u"number_too_long"_s;
    QTest::newRow("no such country") << u"+0442079460000"_s << u"bad_number"_s;
    QTest::newRow("three noughts") << u"0004420794600"_s << u"bad_number"_s;
    QTest::newRow("two +") << u"++442079460000"_s << u"bad_number"_s;
    QTest::newRow("+ in the middle") << u"44+2079460000"_s << u"bad_number"_s;
    QTest::newRow("+ alone") << u"+"_s << u"number_too_short"_s;
    QTest::newRow("marks alone") << u"(-)"_s << u"bad_number"_s;
    QTest::newRow("words") << u"front desk"_s << u"bad_number"_s;
    QTest::newRow("extension") << u"+442079460000;ext=12"_s << u"bad_number"_s;
    QTest::newRow("extension in words") << u"+442079460000 ext 12"_s << u"bad_number"_s;
    QTest::newRow("Arabic digits with +") << u"+٤٤٢٠٧٩٤٦٠٠٠٠"_s << u"bad_number"_s;
    QTest::newRow("web page") << u"https://example.com/a@b"_s << u"unsupported_scheme"_s;
    QTest::newRow("mail") << u"mailto:a@example.com"_s << u"unsupported_scheme"_s;
    QTest::newRow("sips") << u"sips:a@example.com"_s << u"unsupported_scheme"_s;
    QTest::newRow("other scheme") << u"x-thing:12"_s << u"unsupported_scheme"_s;
    QTest::newRow("no user") << u"sip:@example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("no host") << u"sip:agent@"_s << u"bad_sip_address"_s;
    QTest::newRow("host only") << u"sip:example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("two @") << u"sip:a@b@example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("space") << u"sip:a b@example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("line break") << u"sip:a@example.com\r\nX-Evil: 1"_s << u"bad_sip_address"_s;
    QTest::newRow("headers") << u"sip:a@example.com?Replaces=1"_s << u"bad_sip_address"_s;
    QTest::newRow("other parameter") << u"sip:a@example.com;method=BYE"_s << u"bad_sip_address"_s;
    QTest::newRow("password") << u"sip:a:secret@example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("brackets") << u"<sip:a@example.com>"_s << u"bad_sip_address"_s;
    QTest::newRow("escapes") << u"sip:a%0d%0a@example.com"_s << u"bad_sip_address"_s;
    QTest::newRow("dots in the host") << u"sip:a@example..com"_s << u"bad_sip_address"_s;
    QTest::newRow("host ends in a dash") << u"sip:a@example-"_s << u"bad_sip_address"_s;
    QTest::newRow("no port") << u"sip:a@example.com:"_s << u"bad_sip_address"_s;
}

void TestSip::targetIsRefusedWithItsReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const Result<QString> made = transferTarget(typed);
    QVERIFY2(!made, made ? qPrintable(*made) : "");
    QCOMPARE(made.error().kind, Error::Kind::Refused);
    QCOMPARE(made.error().code, code);
    QVERIFY(!made.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestSip)
#include "tst_Sip.moc"
