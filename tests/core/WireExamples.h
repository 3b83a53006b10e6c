// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace callside::test
