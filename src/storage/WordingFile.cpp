// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WordingFile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

// Resources of a static library have to be pulled in by name, outside of any namespace.
static void initWordingResources()
{
    Q_INIT_RESOURCE(wording);
}

namespace callside {

namespace {

constexpr qint64 LongestWording = 32 * 1024 * 1024;

QString wordingPathIn(const QString &folder)
{
    return QDir(folder).filePath(WordingFileName);
}

Error wordingFailure(const QString &why)
{
    return {Error::Kind::StorageFailed, why};
}

} // namespace

Result<WordingBook> readWording(const QString &folder)
{
    QFile file(wordingPathIn(folder));
    if (!file.exists())
        return shippedWording();
    if (!file.open(QIODevice::ReadOnly))
        return wordingFailure(file.errorString());
    const QByteArray json = file.read(LongestWording + 1);
    if (file.error() != QFileDevice::NoError)
        return wordingFailure(file.errorString());
    if (json.size() > LongestWording)
        return Error{Error::Kind::TooLarge, QStringLiteral("wording file is too large")};
    return wordingFromJson(json);
}

std::optional<Error> writeWording(const QString &folder, const WordingBook &book)
{
    const QByteArray json = toJson(book);
    if (json.size() > LongestWording) // it could not be read again
        return Error{Error::Kind::TooLarge, QStringLiteral("wording is too large")};
    QSaveFile file(wordingPathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return wordingFailure(file.errorString());
    // commit() of Qt 6.4 forgets what failed while it flushed, and puts half a file in place on a full disk.
    if (file.write(json) != json.size() || !file.flush()) {
        file.cancelWriting();
        return wordingFailure(file.errorString());
    }
    if (!file.commit())
        return wordingFailure(file.errorString());
    return {};
}

WordingBook shippedWording()
{
    initWordingResources();
    WordingBook book;
    for (const char *name : {"day-en", "closed-en", "day-ja", "closed-ja"}) {
        QFile file(QStringLiteral(":/wording/%1.md").arg(QLatin1StringView(name)));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere); // compiled in
        const Result<Prompt> prompt = promptFromText(isThere ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(prompt);
        if (prompt)
            book.save(*prompt, {});
    }
    return book;
}

} // namespace callside
