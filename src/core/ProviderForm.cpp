// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderForm.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestProviderName = 256;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The text that a name or value of a form stands for.
std::optional<QString> formDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            bytes.append(text[i] == '+' ? ' ' : text[i]);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

Error tooLargeForm(const QString &what)
{
    return {.kind = Error::Kind::TooLarge, .detail = u"a phone company's message has too many %1"_s.arg(what)};
}

} // namespace

QString ProviderForm::value(QStringView name) const
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [name](const ProviderField &f) { return f.name == name; });
    return found == fields.cend() ? QString() : found->value;
}

bool ProviderForm::contains(QStringView name) const
{
    return std::any_of(fields.cbegin(), fields.cend(), [name](const ProviderField &f) { return f.name == name; });
}

Result<ProviderForm> parseProviderForm(QByteArrayView text)
{
    if (text.size() > MaxProviderBytes)
        return tooLargeForm(u"bytes"_s);
    ProviderForm form;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        if (form.fields.size() >= MaxProviderFields)
            return tooLargeForm(u"fields"_s);
        const qsizetype equals = pair.indexOf('=');
        const auto name = formDecoded(equals < 0 ? pair : pair.first(equals));
        const auto value = formDecoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return Error{.kind = Error::Kind::Malformed, .detail = u"a form with bytes that are no text"_s};
        form.fields.append({*name, *value});
    }
    return form;
}

QByteArrayView queryOf(QByteArrayView url)
{
    const qsizetype mark = url.indexOf('?');
    const QByteArrayView query = mark < 0 ? QByteArrayView() : url.sliced(mark + 1);
    const qsizetype hash = query.indexOf('#');
    return hash < 0 ? query : query.first(hash);
}

Result<ProviderForm> parseProviderJson(const QByteArray &body)
{
    if (body.size() > MaxProviderBytes)
        return tooLargeForm(u"bytes"_s);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Error{.kind = Error::Kind::Malformed, .detail = u"a message that is no JSON object"_s};
    const QJsonObject object = document.object();
    if (object.size() > MaxProviderFields)
        return tooLargeForm(u"members"_s);
    ProviderForm form;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value();
        if (value.isString() || value.isDouble() || value.isBool())
            form.fields.append({member.key(), value.toVariant().toString()});
    }
    return form;
}

QString providerName(const QString &text)
{
    const bool isOne = text.size() <= LongestProviderName && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                           return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_.:@"_s.contains(c));
                       });
    return isOne ? text : QString();
}

QDebug operator<<(QDebug debug, const ProviderForm &form)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "ProviderForm(";
    for (const ProviderField &field : form.fields)
        debug << field.name << ' ';
    return debug << ')';
}

} // namespace callside
