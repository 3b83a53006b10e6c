// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TakenMessage.h"

#include "core/ForeignText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

Error malformed(const QString &code)
{
    Error error{Error::Kind::Malformed, u"arguments of take_message"_s};
    error.code = code;
    return error;
}

} // namespace

QJsonObject takeMessageTool()
{
    const QJsonObject about{{u"type"_s, u"string"_s},
                            {u"description"_s,
                             u"What the message is about, in the caller's own words and language, with every detail "
                             u"that was read back: date of birth, telephone number, medicine, and whether the caller "
                             u"wants to be rung."_s}};
    const QJsonObject name{
        {u"type"_s, u"string"_s},
        {u"description"_s, u"Full name of the person whom it is about, as it was read back. Empty if not known."_s}};
    return {
        {u"type"_s, u"function"_s},
        {u"name"_s, QString::fromLatin1(TakeMessageTool)},
        {u"description"_s,
         u"Leaves a message for the reception team, as a task at their desk. Call it before you tell the caller that "
         "anything is passed on, noted, or dealt with by somebody: for every request, prescription, booking, "
         "complaint, question about advice or results, and for a caller who was not understood twice. Say that the "
         "message is with the reception team only after it has answered kept: true. If it has not, say that the "
         "message could not be left and ask the caller to ring again. Call it again only for a new or a corrected "
         "message."_s},
        {u"parameters"_s, QJsonObject{{u"type"_s, u"object"_s},
                                      {u"properties"_s, QJsonObject{{u"about"_s, about}, {u"name"_s, name}}},
                                      {u"required"_s, QJsonArray{u"about"_s}},
                                      {u"additionalProperties"_s, false}}}};
}

Result<TakenMessage> takenMessageFrom(const QString &arguments)
{
    const QJsonDocument document = QJsonDocument::fromJson(arguments.toUtf8());
    if (!document.isObject())
        return malformed(u"unreadable"_s);
    TakenMessage message;
    message.about = fitToBeShown(document["about"_L1].toString(), LongestMessage);
    message.name = fitToBeShown(document["name"_L1].toString(), LongestMessageName);
    if (message.about.isEmpty())
        return malformed(u"empty"_s);
    return message;
}

QDebug operator<<(QDebug debug, const TakenMessage &message)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "TakenMessage(" << message.toolCall << " at " << toMsecs(message.at) << ')';
}

} // namespace callside
