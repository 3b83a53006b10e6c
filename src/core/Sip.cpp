// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sip.h"

#include "core/ForeignText.h"
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestHeader = 2048; // what is behind it can only be parameters or nonsense
constexpr qsizetype LongestShown = 128;
constexpr qsizetype ShortestNumber = 3; // an extension
constexpr qsizetype LongestNumber = 20; // 15 by E.164, and prefixes before it

// The parts of a header value before they are made fit to be shown.
struct AddressParts {
    QString name;
    QString uri;
};

// Users and names by which carriers say that there is no caller id to be shown. (RFC 3323, and what is seen)
bool isWithheldWord(const QString &word)
{
    static constexpr QLatin1StringView words[] = {
        "anonymous"_L1, "restricted"_L1, "unavailable"_L1, "withheld"_L1, "private"_L1, "unknown"_L1, "blocked"_L1,
        "private number"_L1, "withheld number"_L1, "no caller id"_L1, "nobody"_L1, "no-number"_L1, "id_unavailable"_L1,
        "number withheld"_L1, "caller id blocked"_L1,
        // The same words typed on a telephone's keys, as some carriers send them: ANONYMOUS, RESTRICTED, BLOCKED,
        // UNKNOWN, UNAVAILABLE. No country has such numbers.
        "+266696687"_L1, "+7378742833"_L1, "+2562533"_L1, "+8656696"_L1, "+86282452253"_L1};
    return std::any_of(std::begin(words), std::end(words),
                       [&](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

QString shown(const QString &text)
{
    return fitToBeShown(text, LongestShown);
}

QString withoutEscapes(QStringView quoted)
{
    QString text;
    text.reserve(quoted.size());
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == u'\\' && i + 1 < quoted.size())
            ++i;
        text.append(quoted[i]);
    }
    return text;
}

// Index of the quote that ends the string begun at `open`, or of the end of the text.
qsizetype closingQuote(QStringView text, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < text.size() && text[i] != u'"')
        i += text[i] == u'\\' ? 2 : 1;
    return std::min(i, text.size());
}

// name-addr or addr-spec of RFC 3261, 25.1, read leniently; the first one of a list. Header parameters are dropped.
AddressParts splitAddress(QStringView value)
{
    AddressParts parts;
    QStringView rest = value.trimmed();
    if (rest.startsWith(u'"')) {
        const qsizetype close = closingQuote(rest, 0);
        parts.name = withoutEscapes(rest.sliced(1, close - 1));
        rest = rest.sliced(std::min(close + 1, rest.size())).trimmed();
    }
    const qsizetype open = rest.indexOf(u'<');
    if (open >= 0) {
        if (parts.name.isEmpty())
            parts.name = rest.first(open).trimmed().toString();
        rest = rest.sliced(open + 1);
        const qsizetype close = rest.indexOf(u'>');
        parts.uri = (close < 0 ? rest : rest.first(close)).trimmed().toString();
        return parts;
    }
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u';' || c == u','; });
    parts.uri = rest.first(end - rest.begin()).trimmed().toString();
    return parts;
}

QString percentDecoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The telephone number that a text is, if it is nothing else: digits, perhaps with a + in front and with the marks that
// people put between them. Empty if it is no number.
QString numberIn(QStringView text)
{
    QString number;
    for (const QChar c : text) {
        if (isAsciiDigit(c) || (c == u'+' && number.isEmpty()))
            number.append(c);
        else if (!QStringView(u" -.()/\u00A0").contains(c))
            return {};
    }
    const qsizetype digits = number.size() - (number.startsWith(u'+') ? 1 : 0);
    return digits >= ShortestNumber && digits <= LongestNumber ? number : QString();
}

// The digits that tell whether two ways of writing a number are the same one.
QStringView significantDigits(QStringView number)
{
    while (number.startsWith(u'+') || number.startsWith(u'0'))
        number = number.sliced(1);
    return number;
}

// What is written before the @, or all of it where there is none, without user parameters and password.
QString userOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QStringView user = at < 0 ? address : address.first(at);
    for (const QChar end : {u';', u':'}) {
        const qsizetype index = user.indexOf(end);
        if (index >= 0)
            user = user.first(index);
    }
    return percentDecoded(user).trimmed();
}

QString hostOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {};
    const QStringView host = address.sliced(at + 1);
    const auto end =
        std::find_if(host.begin(), host.end(), [](QChar c) { return c == u';' || c == u'?' || c == u'>'; });
    return host.first(end - host.begin()).trimmed().toString();
}

bool takeScheme(QStringView &uri, QLatin1StringView scheme)
{
    if (!uri.startsWith(scheme, Qt::CaseInsensitive))
        return false;
    uri = uri.sliced(scheme.size());
    return true;
}

bool saysNothing(const SipParty &party)
{
    return party.number.isEmpty() && party.displayName.isEmpty() && party.address.isEmpty();
}

bool namesTheProject(const SipParty &party)
{
    return party.address.startsWith("proj_"_L1, Qt::CaseInsensitive);
}

// The name if it says more than what stands beside it.
QString nameBeside(const QString &name, const SipParty &party)
{
    const QString clean = shown(name);
    const QString number = numberIn(clean);
    const bool isNumber = !number.isEmpty() && significantDigits(number) == significantDigits(party.number);
    return isNumber || isWithheldWord(clean) || clean == party.address ? QString() : clean;
}

} // namespace

std::optional<QString> sipHeader(const QList<SipHeader> &headers, QStringView name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const SipHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.cend())
        return std::nullopt;
    return found->value;
}

SipParty parseSipParty(QStringView value)
{
    const AddressParts parts = splitAddress(value.left(LongestHeader));
    QStringView uri = parts.uri;
    const bool isTel = takeScheme(uri, "tel:"_L1);
    const bool hasScheme = isTel || takeScheme(uri, "sip:"_L1) || takeScheme(uri, "sips:"_L1);
    const QString user = userOf(uri);
    const QString host = isTel ? QString() : hostOf(uri);

    SipParty party;
    if (isWithheldWord(user) || host.compare("anonymous.invalid"_L1, Qt::CaseInsensitive) == 0) {
        party.isWithheld = true;
    } else {
        party.number = numberIn(user);
        if (party.number.isEmpty() && (hasScheme || !host.isEmpty()))
            party.address = shown(host.isEmpty() ? user : user.isEmpty() ? host : user + u'@' + host);
    }
    party.displayName = nameBeside(parts.name, party);
    // Words alone, as people write into a header of their own.
    if (saysNothing(party) && !party.isWithheld)
        party.displayName = shown(user);
    return party;
}

SipParty callerOf(const QList<SipHeader> &headers)
{
    std::optional<QString> from = sipHeader(headers, u"From");
    if (!from)
        from = sipHeader(headers, u"f"); // the compact form
    return from ? parseSipParty(*from) : SipParty{};
}

SipParty lineOf(const QList<SipHeader> &headers)
{
    const QString names[] = {QString::fromLatin1(LineHeader), u"Diversion"_s, u"P-Called-Party-ID"_s, u"To"_s, u"t"_s};
    for (const QString &name : names) {
        const std::optional<QString> value = sipHeader(headers, name);
        if (!value)
            continue;
        const SipParty party = parseSipParty(*value);
        if (!saysNothing(party) && !namesTheProject(party))
            return party;
    }
    return {};
}

QDebug operator<<(QDebug debug, const SipParty &party)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SipParty(number " << party.number << ", name " << party.displayName << ", address "
                           << party.address << (party.isWithheld ? ", withheld)" : ")");
}

} // namespace callside
