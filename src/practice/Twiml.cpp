// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/CallScript.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int LongestSipAddress = 255;

// Reads one document. What Twilio warns of (an unknown verb or attribute) is an error here: it would not do what the
// console thinks it does.
class TwimlReader
{
public:
    TwimlReader(const QByteArray &document, const QUrl &base)
        : m_xml(document)
        , m_base(base)
    {
    }

    std::optional<CallScript> read(QString *why)
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "Response"_L1)
            fail(u"The document is no TwiML: its outermost element is not Response."_s);
        while (m_problem.isEmpty() && m_xml.readNextStartElement())
            readVerb();
        while (m_problem.isEmpty() && !m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            fail(u"The document is no TwiML: %1 in line %2."_s.arg(m_xml.errorString()).arg(m_xml.lineNumber()));
        if (m_problem.isEmpty())
            return m_script;
        if (why)
            *why = m_problem;
        return std::nullopt;
    }

private:
    void fail(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    // Reads the attributes of the element; each has to be one of `known`.
    QXmlStreamAttributes attributes(const QStringList &known)
    {
        const QXmlStreamAttributes found = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : found) {
            if (!known.contains(attribute.qualifiedName()))
                fail(u"<%1> has no attribute \"%2\"."_s.arg(m_xml.name(), attribute.qualifiedName()));
        }
        return found;
    }

    int number(const QXmlStreamAttributes &from, const QString &name, int usual)
    {
        if (!from.hasAttribute(name))
            return usual;
        bool isNumber = false;
        const int value = from.value(name).toInt(&isNumber);
        if (!isNumber || value < 0)
            fail(u"%1 is no number: \"%2\"."_s.arg(name, from.value(name)));
        return value;
    }

    bool flag(const QXmlStreamAttributes &from, const QString &name)
    {
        const QStringView value = from.value(name);
        if (!value.isEmpty() && value != "true"_L1 && value != "false"_L1)
            fail(u"%1 is neither true nor false: \"%2\"."_s.arg(name, value));
        return value == "true"_L1;
    }

    QUrl url(const QXmlStreamAttributes &from, const QString &name)
    {
        return from.hasAttribute(name) ? m_base.resolved(QUrl(from.value(name).toString())) : QUrl();
    }

    QByteArray method(const QXmlStreamAttributes &from, const QString &name)
    {
        const QByteArray value = from.hasAttribute(name) ? from.value(name).toLatin1() : "POST"_ba;
        if (value != "POST" && value != "GET")
            fail(u"%1 is neither GET nor POST."_s.arg(name));
        return value;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }

    void readVerb()
    {
        const QString verb = m_xml.name().toString();
        CallAct act;
        if (verb == "Say"_L1) {
            act.kind = CallAct::Kind::Say;
            act.language = attributes({u"voice"_s, u"language"_s, u"loop"_s}).value(u"language"_s).toString();
            act.text = text();
        } else if (verb == "Pause"_L1) {
            act.kind = CallAct::Kind::Pause;
            act.ms = 1000 * number(attributes({u"length"_s}), u"length"_s, 1);
            m_xml.skipCurrentElement();
        } else if (verb == "Redirect"_L1) {
            act.kind = CallAct::Kind::Redirect;
            act.method = method(attributes({u"method"_s}), u"method"_s);
            act.url = m_base.resolved(QUrl(text()));
        } else if (verb == "Reject"_L1) {
            act.kind = CallAct::Kind::Reject;
            act.text = attributes({u"reason"_s}).value(u"reason"_s).toString();
            m_xml.skipCurrentElement();
        } else if (verb == "Hangup"_L1) {
            attributes({});
            m_xml.skipCurrentElement();
        } else if (verb == "Dial"_L1) {
            act.kind = CallAct::Kind::Dial;
            act.dial = readDial();
        } else {
            return fail(u"The practice line knows no verb <%1>."_s.arg(verb));
        }
        m_script.append(act);
    }

    DialPlan readDial()
    {
        const QXmlStreamAttributes given = attributes(
            {u"action"_s, u"method"_s, u"timeout"_s, u"timeLimit"_s, u"answerOnBridge"_s, u"callerId"_s, u"referUrl"_s,
             u"referMethod"_s, u"hangupOnStar"_s, u"record"_s, u"ringTone"_s, u"sequential"_s});
        DialPlan dial;
        dial.timeoutSeconds = number(given, u"timeout"_s, 30);
        dial.limitSeconds = number(given, u"timeLimit"_s, 0);
        dial.isAnsweredOnBridge = flag(given, u"answerOnBridge"_s);
        dial.callerId = given.value(u"callerId"_s).toString();
        dial.afterUrl = url(given, u"action"_s);
        dial.afterMethod = method(given, u"method"_s);
        dial.referUrl = url(given, u"referUrl"_s);
        QString words;
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                break;
            if (m_xml.isCharacters())
                words += m_xml.text();
            else if (m_xml.isStartElement())
                dial.targets.append(readTarget());
        }
        if (const QString number = words.trimmed(); !number.isEmpty())
            dial.targets.append({DialTarget::Kind::Number, number});
        if (dial.targets.isEmpty())
            fail(u"<Dial> does not say whom."_s);
        return dial;
    }

    DialTarget readTarget()
    {
        DialTarget target;
        const bool isSip = m_xml.name() == "Sip"_L1;
        if (!isSip && m_xml.name() != "Number"_L1)
            fail(u"The practice line dials no <%1>."_s.arg(m_xml.name()));
        const QXmlStreamAttributes given =
            attributes({u"statusCallback"_s, u"statusCallbackMethod"_s, u"statusCallbackEvent"_s, u"url"_s, u"method"_s,
                        u"username"_s, u"password"_s});
        target.kind = isSip ? DialTarget::Kind::Sip : DialTarget::Kind::Number;
        target.statusUrl = url(given, u"statusCallback"_s);
        target.statusMethod = method(given, u"statusCallbackMethod"_s);
        if (given.hasAttribute(u"statusCallbackEvent"_s))
            target.statusEvents = given.value(u"statusCallbackEvent"_s).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &event : std::as_const(target.statusEvents)) {
            if (!QStringList{u"initiated"_s, u"ringing"_s, u"answered"_s, u"completed"_s}.contains(event))
                fail(u"There is no statusCallbackEvent \"%1\"."_s.arg(event));
        }
        const QString address = text();
        if (isSip)
            readSipAddress(address, target);
        else
            target.address = address;
        if (target.address.isEmpty())
            fail(u"<Dial> does not say whom."_s);
        return target;
    }

    void readSipAddress(const QString &address, DialTarget &target)
    {
        if (address.size() > LongestSipAddress)
            fail(u"The SIP address has more than %1 characters."_s.arg(LongestSipAddress));
        if (!address.startsWith("sip:"_L1) && !address.startsWith("sips:"_L1))
            fail(u"\"%1\" is no SIP address."_s.arg(address));
        const qsizetype question = address.indexOf(u'?');
        target.address = question < 0 ? address : address.left(question);
        if (question < 0)
            return;
        const QUrlQuery query(address.mid(question + 1));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
            // Others are not passed on, as Twilio does not pass them on.
            if (name.startsWith("X-"_L1, Qt::CaseInsensitive))
                target.headers.append({name, value});
        }
    }

    QXmlStreamReader m_xml;
    QUrl m_base;
    CallScript m_script;
    QString m_problem;
};

} // namespace

std::optional<CallScript> parseTwiml(const QByteArray &document, const QUrl &base, QString *why)
{
    return TwimlReader(document, base).read(why);
}

} // namespace callside::practice
