// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/CallScript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int UsualRingSeconds = 60;
constexpr int LongestCallSeconds = 7200;

// Reads one document; an action or a member that Vonage does not know is an error.
class NccoReader
{
public:
    explicit NccoReader(const QUrl &base)
        : m_base(base)
    {
    }

    std::optional<CallScript> read(const QByteArray &document, QString *why)
    {
        QJsonParseError parse;
        const QJsonDocument json = QJsonDocument::fromJson(document, &parse);
        if (!json.isArray())
            fail(u"The document is no NCCO: it is not a JSON array (%1)."_s.arg(parse.errorString()));
        for (const QJsonValue &action : json.array())
            readAction(action.toObject());
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

    void onlyMembers(const QJsonObject &object, const QStringList &known)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                fail(u"The practice line knows no \"%1\" in an NCCO."_s.arg(key));
        }
    }

    int number(const QJsonObject &object, const QString &name, int usual)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return usual;
        // Vonage takes numbers as text, too.
        bool isNumber = value.isDouble();
        const int found = value.isString() ? value.toString().toInt(&isNumber) : value.toInt();
        if (!isNumber || found < 0)
            fail(u"%1 is no number."_s.arg(name));
        return found;
    }

    void readAction(const QJsonObject &action)
    {
        const QString name = action.value("action"_L1).toString();
        CallAct act;
        if (name == "talk"_L1) {
            onlyMembers(action, {u"action"_s, u"text"_s, u"language"_s, u"style"_s, u"premium"_s, u"bargeIn"_s,
                                 u"loop"_s, u"level"_s});
            act.kind = CallAct::Kind::Say;
            act.text = action.value("text"_L1).toString();
            act.language = action.value("language"_L1).toString();
            if (act.text.isEmpty())
                fail(u"A talk action has no text."_s);
        } else if (name == "connect"_L1) {
            act.kind = CallAct::Kind::Dial;
            act.dial = readConnect(action);
        } else {
            return fail(u"The practice line knows no action \"%1\"."_s.arg(name));
        }
        m_script.append(act);
    }

    DialPlan readConnect(const QJsonObject &action)
    {
        onlyMembers(action,
                    {u"action"_s, u"endpoint"_s, u"from"_s, u"timeout"_s, u"limit"_s, u"eventUrl"_s, u"eventMethod"_s,
                     u"eventType"_s, u"ringbackTone"_s, u"machineDetection"_s, u"randomFromNumber"_s});
        DialPlan dial;
        dial.timeoutSeconds = number(action, u"timeout"_s, UsualRingSeconds);
        dial.limitSeconds = number(action, u"limit"_s, LongestCallSeconds);
        if (dial.limitSeconds > LongestCallSeconds)
            fail(u"limit is above %1."_s.arg(LongestCallSeconds));
        dial.callerId = action.value("from"_L1).toString();
        dial.isSynchronous = action.value("eventType"_L1) == "synchronous"_L1;
        dial.isAnsweredOnBridge = true;
        const QJsonValue eventUrl = action.value("eventUrl"_L1);
        if (!eventUrl.isUndefined() && eventUrl.toArray().size() != 1)
            fail(u"eventUrl is not an array of one address."_s);
        if (eventUrl.isArray())
            dial.afterUrl = m_base.resolved(QUrl(eventUrl.toArray().first().toString()));
        dial.afterMethod = action.value("eventMethod"_L1).toString(u"POST"_s).toLatin1();
        const QJsonArray endpoints = action.value("endpoint"_L1).toArray();
        if (endpoints.size() != 1)
            fail(u"A connect action has not one endpoint."_s);
        for (const QJsonValue &endpoint : endpoints)
            dial.targets.append(readEndpoint(endpoint.toObject()));
        return dial;
    }

    DialTarget readEndpoint(const QJsonObject &endpoint)
    {
        DialTarget target;
        const QString type = endpoint.value("type"_L1).toString();
        if (type == "phone"_L1) {
            onlyMembers(endpoint, {u"type"_s, u"number"_s, u"dtmfAnswer"_s, u"onAnswer"_s});
            target.address = endpoint.value("number"_L1).toString();
            // Vonage writes numbers without the plus.
            if (!target.address.isEmpty() && !target.address.startsWith(u'+'))
                target.address.prepend(u'+');
        } else if (type == "sip"_L1) {
            onlyMembers(endpoint, {u"type"_s, u"uri"_s, u"headers"_s, u"standardHeaders"_s});
            target.kind = DialTarget::Kind::Sip;
            target.address = endpoint.value("uri"_L1).toString();
            if (!target.address.startsWith("sip:"_L1) && !target.address.startsWith("sips:"_L1))
                fail(u"\"%1\" is no SIP address."_s.arg(target.address));
            const QJsonObject headers = endpoint.value("headers"_L1).toObject();
            for (const QString &key : headers.keys())
                target.headers.append({u"X-"_s + key, headers.value(key).toVariant().toString()});
            const QJsonObject standard = endpoint.value("standardHeaders"_L1).toObject();
            onlyMembers(standard, {u"User-to-User"_s});
            for (const QString &key : standard.keys())
                target.headers.append({key, standard.value(key).toString()});
        } else {
            fail(u"The practice line connects no endpoint of type \"%1\"."_s.arg(type));
        }
        if (target.address.isEmpty())
            fail(u"A connect action does not say whom."_s);
        return target;
    }

    QUrl m_base;
    CallScript m_script;
    QString m_problem;
};

} // namespace

std::optional<CallScript> parseNcco(const QByteArray &document, const QUrl &base, QString *why)
{
    return NccoReader(base).read(document, why);
}

} // namespace callside::practice
