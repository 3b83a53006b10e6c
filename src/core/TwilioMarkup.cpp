// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TwilioVoice.h"

#include "core/ProviderKeys.h"

#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestTwilioAddress = 254;
constexpr qsizetype LongestTwilioText = 4000;
constexpr QLatin1StringView TwilioApi("/2010-04-01/Accounts/");

// The languages that Twilio speaks are named with a country.
QString twilioLanguage(const QString &language)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> known[] = {
        {"en"_L1, "en-GB"_L1}, {"ja"_L1, "ja-JP"_L1}, {"de"_L1, "de-DE"_L1}, {"fr"_L1, "fr-FR"_L1},
        {"es"_L1, "es-ES"_L1}, {"it"_L1, "it-IT"_L1}, {"nl"_L1, "nl-NL"_L1}, {"pl"_L1, "pl-PL"_L1},
        {"pt"_L1, "pt-PT"_L1}, {"sv"_L1, "sv-SE"_L1}, {"zh"_L1, "zh-CN"_L1}, {"ko"_L1, "ko-KR"_L1},
    };
    if (language.contains(u'-'))
        return language;
    const auto found =
        std::find_if(std::begin(known), std::end(known), [&](const auto &row) { return row.first == language; });
    return found == std::end(known) ? u"en-GB"_s : QString(found->second);
}

QString inQuery(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// One answer, written.
class TwilioWriter
{
public:
    TwilioWriter(QXmlStreamWriter &xml, const ProviderContext &context)
        : m_xml(xml)
        , m_context(context)
    {
    }

    void operator()(const ConnectAssistant &) const
    {
        beginDial(ProviderFact::Leg::Assistant);
        writeCallee(u"Sip"_s, ProviderFact::Leg::Assistant, twilioSipAddress(m_context));
        m_xml.writeEndElement();
    }
    void operator()(const ConnectTarget &target) const
    {
        beginDial(target.leg);
        if (target.target.startsWith("tel:"_L1))
            writeCallee(u"Number"_s, target.leg, target.target.mid(4));
        else
            writeCallee(u"Sip"_s, target.leg, target.target);
        m_xml.writeEndElement();
    }
    void operator()(const SayMessage &message) const
    {
        m_xml.writeStartElement(u"Say"_s);
        m_xml.writeAttribute(u"language"_s, twilioLanguage(message.language));
        m_xml.writeCharacters(sayable(message.text, LongestTwilioText));
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"Hangup"_s);
    }
    void operator()(const RefuseCall &) const
    {
        m_xml.writeEmptyElement(u"Reject"_s);
        m_xml.writeAttribute(u"reason"_s, u"busy"_s);
    }
    void operator()(const EndCall &) const { m_xml.writeEmptyElement(u"Hangup"_s); }

private:
    void beginDial(ProviderFact::Leg leg) const
    {
        m_xml.writeStartElement(u"Dial"_s);
        m_xml.writeAttribute(u"answerOnBridge"_s, u"true"_s);
        m_xml.writeAttribute(u"timeout"_s, QString::number(m_context.ringLimit.count()));
        if (leg != ProviderFact::Leg::Assistant && !m_context.ownNumber.isEmpty())
            m_xml.writeAttribute(u"callerId"_s, m_context.ownNumber);
        const QString action = progress(leg);
        if (!action.isEmpty()) {
            m_xml.writeAttribute(u"action"_s, action);
            m_xml.writeAttribute(u"method"_s, u"POST"_s);
        }
    }

    void writeCallee(const QString &element, ProviderFact::Leg leg, const QString &address) const
    {
        m_xml.writeStartElement(element);
        const QString callback = progress(leg);
        if (!callback.isEmpty()) {
            m_xml.writeAttribute(u"statusCallback"_s, callback);
            m_xml.writeAttribute(u"statusCallbackMethod"_s, u"POST"_s);
            m_xml.writeAttribute(u"statusCallbackEvent"_s, u"initiated ringing answered completed"_s);
        }
        m_xml.writeCharacters(address);
        m_xml.writeEndElement();
    }

    QString progress(ProviderFact::Leg leg) const
    {
        return progressUrl(m_context, QString::fromLatin1(providerPath::TwilioStatus), leg);
    }

    QXmlStreamWriter &m_xml;
    const ProviderContext &m_context;
};

Result<ProviderRequest> requestOfCall(const QString &accountSid, const QString &callSid, ProviderRequest::Verb verb,
                                      const QByteArray &form)
{
    if (!isTwilioSid(accountSid) || !isTwilioSid(callSid))
        return Error{.kind = Error::Kind::NotAllowed, .detail = u"no name of a call or account at Twilio"_s};
    const QByteArray type = form.isEmpty() ? QByteArray() : "application/x-www-form-urlencoded"_ba;
    return ProviderRequest{verb, TwilioApi + accountSid + "/Calls/"_L1 + callSid + ".json"_L1, type, form};
}

} // namespace

QString twilioSipAddress(const ProviderContext &context)
{
    QString address = context.sipAddress;
    if (!address.contains(";secure="_L1))
        address += ";secure=true"_L1; // with SRTP: without it there may be silence
    address += u'?' + QString::fromLatin1(ReferenceHeader) + u'=' + inQuery(context.reference);
    const QString withLine = address + u'&' + QString::fromLatin1(LineHeader) + u'=' + inQuery(context.line);
    const bool hasRoom = !context.line.isEmpty() && withLine.size() <= LongestTwilioAddress;
    return hasRoom ? withLine : address;
}

QByteArray twilioMarkup(const ProviderAnswer &answer, const ProviderContext &context)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartDocument();
    xml.writeStartElement(u"Response"_s);
    std::visit(TwilioWriter(xml, context), answer);
    xml.writeEndElement();
    xml.writeEndDocument();
    return document;
}

Result<ProviderRequest> moveTwilioCall(const QString &accountSid, const QString &callSid, const QByteArray &markup)
{
    return requestOfCall(accountSid, callSid, ProviderRequest::Verb::Post, "Twiml=" + markup.toPercentEncoding());
}

Result<ProviderRequest> redirectTwilioCall(const QString &accountSid, const QString &callSid, const QString &url)
{
    return requestOfCall(accountSid, callSid, ProviderRequest::Verb::Post,
                         "Method=POST&Url=" + url.toUtf8().toPercentEncoding());
}

Result<ProviderRequest> readTwilioCall(const QString &accountSid, const QString &callSid)
{
    return requestOfCall(accountSid, callSid, ProviderRequest::Verb::Get, {});
}

} // namespace callside
