// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RealtimeProtocol.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The published examples in tests/data, for the tests of what is read from the wire.
namespace callside::test {

inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(CALLSIDE_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonObject testJson(const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(testData(name));
    if (!document.isObject())
        qFatal("no JSON object in %s", qPrintable(name));
    return document.object();
}

inline QByteArray frameOf(const QJsonObject &event)
{
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

// The first published example of a server event.
inline QJsonObject publishedServerEvent(const QString &type)
{
    static const QJsonObject published = testJson(QStringLiteral("realtime-events.json"));
    for (const QJsonValue event : published.value(QLatin1StringView("events")).toArray()) {
        if (event[QLatin1StringView("type")].toString() == type &&
            event[QLatin1StringView("direction")].toString() == QLatin1StringView("server"))
            return event[QLatin1StringView("examples")][0].toObject();
    }
    qFatal("no example of %s", qPrintable(type));
}

// Fails the whole test program if the frame is not such an event.
template <class Event>
Event parsed(const QJsonObject &frame)
{
    const Result<ServerEvent> event = parseServerEvent(frameOf(frame));
    if (!event || !std::holds_alternative<Event>(*event))
        qFatal("not the event that it should be: %s", frameOf(frame).constData());
    return std::get<Event>(*event);
}

} // namespace callside::test
