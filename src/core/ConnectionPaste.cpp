// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ConnectionPaste.h"

#include "core/ProviderRouting.h"
#include "core/RealtimeProtocol.h"
#include "core/Sip.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using PasteWhat = PasteItem::What;

// The same number however it is written: +44 20 7946 0000 → +442079460000.
QString digitsToPaste(const QString &number)
{
    QString bare;
    for (const QChar c : number) {
        if (c.isDigit() || (c == u'+' && bare.isEmpty()))
            bare += c;
    }
    return bare;
}

// Of the dialled number, for our own header; one number at most stands for itself in text that is pasted once.
QString lineName(const Connection &connection)
{
    return connection.numbers.size() == 1 ? digitsToPaste(connection.numbers.first()) : QString();
}

QString nccoFor(const Connection &connection)
{
    QJsonObject endpoint{{u"type"_s, u"sip"_s}, {u"uri"_s, QString(sipAddress(connection) + ";media=srtp"_L1)}};
    if (const QString line = lineName(connection); !line.isEmpty()) // Vonage puts the X- in front
        endpoint.insert(u"headers"_s, QJsonObject{{QString::fromLatin1(LineHeader).mid(2), line}});
    const QJsonObject connect{{u"action"_s, u"connect"_s}, {u"timeout"_s, 30}, {u"endpoint"_s, QJsonArray{endpoint}}};
    return QString::fromUtf8(QJsonDocument(QJsonArray{connect}).toJson()).trimmed();
}

QString twimlFor(const Connection &connection)
{
    QString address = sipAddress(connection) + ";secure=true"_L1;
    if (const QString line = lineName(connection); !line.isEmpty())
        address += u"?%1=%2"_s.arg(QLatin1StringView(LineHeader), QString::fromLatin1(QUrl::toPercentEncoding(line)));
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n  <Dial answerOnBridge=\"true\">\n    "
           u"<Sip>%1</Sip>\n"
           "  </Dial>\n</Response>"_s.arg(address.toHtmlEscaped());
}

// Where the audio of OpenAI's own regions comes from and goes to. (Telephony and SIP guide)
QString mediaNetworks()
{
    return u"13.79.45.80/28, 23.98.140.64/28, 40.67.149.176/28, 40.83.204.240/28"_s;
}

QList<PasteItem> partsOfAddress(const Connection &connection)
{
    return {{PasteWhat::SipAddress, sipAddress(connection)},
            {PasteWhat::SipHost, hostsOf(connection).sip},
            {PasteWhat::SipUser, connection.projectId},
            {PasteWhat::SipPort, u"5061"_s}};
}

QList<PasteItem> addressesToAsk(const Connection &connection, const char *answer, const char *status)
{
    const QString asked = providerUrl(connection.publicUrl, QString::fromLatin1(answer));
    if (asked.isEmpty())
        return {};
    return {{PasteWhat::AnswerAddress, asked},
            {PasteWhat::StatusAddress, providerUrl(connection.publicUrl, QString::fromLatin1(status))}};
}

QList<PasteItem> phoneCompanyItems(const Connection &connection)
{
    if (sipAddress(connection).isEmpty())
        return {};
    QList<PasteItem> items;
    switch (connection.provider) {
    case PhoneProvider::VonageVoiceApi:
        items = addressesToAsk(connection, providerPath::VonageAnswer, providerPath::VonageEvent);
        items.append({PasteWhat::Ncco, nccoFor(connection)});
        return items;
    case PhoneProvider::TwilioProgrammableVoice:
        items = addressesToAsk(connection, providerPath::TwilioVoice, providerPath::TwilioStatus);
        items.append({PasteWhat::Twiml, twimlFor(connection)});
        return items;
    case PhoneProvider::TwilioTrunk:
        return {{PasteWhat::SipAddress, sipAddress(connection)}};
    case PhoneProvider::VonageTrunk:
        return partsOfAddress(connection);
    case PhoneProvider::Azure:
    case PhoneProvider::Other:
        items = partsOfAddress(connection);
        if (connection.region == Region::Global || connection.region == Region::Eu)
            items.append({PasteWhat::MediaNetworks, mediaNetworks()});
        return items;
    }
    return items;
}

QList<PasteNote> notesFor(const Connection &connection)
{
    QList<PasteNote> notes{PasteNote::LinkTheNumber};
    const bool isText = connection.provider == PhoneProvider::VonageVoiceApi ||
                        connection.provider == PhoneProvider::TwilioProgrammableVoice;
    if (connection.provider == PhoneProvider::TwilioTrunk)
        notes.append(PasteNote::NoAnswerPage);
    if (!isText) // the text says so itself
        notes.append(PasteNote::SwitchEncryptionOn);
    notes.append(PasteNote::AllowTransfer);
    if (connection.region == Region::Azure)
        notes += {PasteNote::ProjectIsInternalId, PasteNote::DeploymentIsModel};
    else
        notes.append(PasteNote::SameProject);
    if (connection.provider == PhoneProvider::Azure && connection.region != Region::Azure)
        notes.append(PasteNote::RegionIsNotAzure);
    return notes;
}

} // namespace

PasteSheet pasteSheetFor(const Connection &connection)
{
    PasteSheet sheet;
    sheet.phoneCompany = phoneCompanyItems(connection);
    if (const QString url = webhookUrl(connection); !url.isEmpty())
        sheet.assistant.append({PasteWhat::WebhookUrl, url});
    sheet.assistant.append({PasteWhat::WebhookEvent, QString::fromLatin1(IncomingCallType)});
    if (const QUrl page = hostsOf(connection).dashboard; !page.isEmpty())
        sheet.assistant.append({PasteWhat::WebhookPage, page.toString()});
    sheet.notes = notesFor(connection);
    return sheet;
}

} // namespace callside
