// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/EnvFile.h"

#include "core/Settings.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using EnvReason = EnvFileProblem::Reason;

constexpr qint64 MaxEnvFileBytes = 256 * 1024;

// What a line says: a key with its value, nothing (no key), or why it cannot be read.
struct EnvLine {
    QString key;
    QString value;
    std::optional<EnvReason> problem;
};

bool isEnvName(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_'; };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

bool isBlankOrComment(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || rest.startsWith(u'#');
}

QChar unescapedEnvChar(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    default:
        return c;
    }
}

EnvLine readQuotedValue(const QString &key, QStringView text)
{
    const QChar quote = text.front();
    EnvLine line{key, u""_s, {}};
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == quote) {
            if (!isBlankOrComment(text.sliced(at + 1)))
                line.problem = EnvReason::TextAfterQuote;
            return line;
        }
        const bool isEscape =
            quote == u'"' && c == u'\\' && at + 1 < text.size() && u"nt\"\\$"_s.contains(text[at + 1]);
        line.value += isEscape ? unescapedEnvChar(text[++at]) : c;
    }
    line.problem = EnvReason::UnclosedQuote;
    return line;
}

QStringView withoutComment(QStringView value)
{
    for (qsizetype at = 1; at < value.size(); ++at) {
        if (value[at] == u'#' && value[at - 1].isSpace())
            return value.first(at).trimmed();
    }
    return value;
}

EnvLine readEnvLine(QStringView text)
{
    QStringView line = text.trimmed();
    if (isBlankOrComment(line))
        return {};
    if (line.startsWith("export "_L1) || line.startsWith("export\t"_L1))
        line = line.sliced(7).trimmed();
    const qsizetype equals = line.indexOf(u'=');
    const QString key = line.first(std::max<qsizetype>(0, equals)).trimmed().toString();
    if (!isEnvName(key))
        return {{}, {}, EnvReason::NotAnAssignment};
    const QStringView raw = line.sliced(equals + 1);
    const QStringView value = raw.trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\''))
        return readQuotedValue(key, value);
    if (value.startsWith(u'#')) // KEY= # comment, but KEY=#value
        return {key, raw.front().isSpace() ? QString() : withoutComment(value).toString(), {}};
    return {key, withoutComment(value).toString(), {}};
}

} // namespace

EnvFileOrProblem parseEnvText(const QByteArray &text)
{
    const QByteArrayView mark("\xef\xbb\xbf");
    QByteArray rest = text.startsWith(mark) ? text.mid(mark.size()) : text;
    rest.replace("\r\n", "\n");
    EnvFileValues values;
    int number = 0;
    for (const QByteArray &bytes : rest.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = decoder(bytes);
        if (decoder.hasError() || line.contains(u'\0'))
            return EnvFileProblem{EnvReason::NotUtf8, {}, number};
        const EnvLine read = readEnvLine(line);
        if (read.problem)
            return EnvFileProblem{*read.problem, {}, number};
        if (!read.key.isEmpty())
            values.insert(read.key, read.value);
    }
    return values;
}

EnvFileOrProblem readEnvFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return EnvFileProblem{EnvReason::Unreadable, path, 0};
    const QByteArray text = file.read(MaxEnvFileBytes + 1); // a pipe has no size to ask for
    if (file.error() != QFileDevice::NoError)
        return EnvFileProblem{EnvReason::Unreadable, path, 0};
    if (text.size() > MaxEnvFileBytes)
        return EnvFileProblem{EnvReason::TooLarge, path, 0};
    EnvFileOrProblem answer = parseEnvText(text);
    if (auto *problem = std::get_if<EnvFileProblem>(&answer))
        problem->path = path;
    return answer;
}

QHash<QString, QString> mergedEnvironment(const EnvFileValues &file, const QProcessEnvironment &environment)
{
    QHash<QString, QString> merged;
    for (const QString &name : settingNames()) {
        const QString own = environment.value(name);
        const QString value = own.trimmed().isEmpty() ? file.value(name) : own;
        if (!value.trimmed().isEmpty())
            merged.insert(name, value);
    }
    for (const auto &[older, name] : olderSettingNames()) {
        const QString own = environment.value(older);
        const QString value = own.trimmed().isEmpty() ? file.value(older) : own;
        // Others use these names, too: what cannot be meant for us says nothing.
        const bool isMeant = std::holds_alternative<Settings>(parseSettings({{name, value}}, SettingsUse::WithoutKey));
        if (!value.trimmed().isEmpty() && isMeant && !merged.contains(name))
            merged.insert(name, value);
    }
    return merged;
}

QDebug operator<<(QDebug debug, const EnvFileProblem &problem)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "EnvFileProblem(" << int(problem.reason) << ' ' << problem.path << ':' << problem.line << ')';
    return debug;
}

} // namespace callside
