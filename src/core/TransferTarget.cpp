// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TransferTarget.h"

#include "core/Sip.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestTarget = 255;
constexpr qsizetype FewestDigits = 7;
constexpr qsizetype MostDigits = 15; // E.164

Error refusedTarget(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Refused, .detail = detail, .code = code};
}

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || QStringView(u".()/\u2212").contains(c);
}

Result<QString> telephoneTarget(QString typed)
{
    const bool hasPrefix = typed.startsWith(u'+') || typed.startsWith("00"_L1);
    if (hasPrefix)
        typed.remove("(0)"_L1); // +44 (0)20 …: dialled inside the country only
    QString number;
    for (const QChar c : std::as_const(typed)) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && number.isEmpty()))
            number.append(c);
        else if (!isBetweenDigits(c))
            return refusedTarget(u"bad_number"_s, u"neither a number nor a SIP address"_s);
    }
    if (number.startsWith("00"_L1))
        number.replace(0, 2, u'+');
    if (number.isEmpty())
        return refusedTarget(u"bad_number"_s, u"no digits"_s);
    if (!number.startsWith(u'+'))
        return refusedTarget(u"national_number"_s, u"the number does not begin with its country, as in +44"_s);
    const qsizetype digits = number.size() - 1;
    if (digits < FewestDigits)
        return refusedTarget(u"number_too_short"_s, u"%1 digits"_s.arg(digits));
    if (digits > MostDigits)
        return refusedTarget(u"number_too_long"_s, u"%1 digits"_s.arg(digits));
    if (number.at(1) == u'0')
        return refusedTarget(u"bad_number"_s, u"no country begins with 0"_s);
    return u"tel:"_s + number;
}

// user@host[:port] and the two parameters that a transfer may need. Anything else, headers above all (?Replaces=…),
// would let what somebody pasted say more to the phone company than where to connect.
Result<QString> sipTarget(const QString &address)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(
            uR"([A-Za-z0-9+._~*!'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\]))"
            uR"((?::[0-9]{1,5})?(?:;transport=(?:udp|tcp|tls)|;user=phone){0,2})"_s),
        QRegularExpression::DontCaptureOption);
    if (!plain.match(address).hasMatch() || address.contains(".."_L1))
        return refusedTarget(u"bad_sip_address"_s, u"not of the form sip:user@host"_s);
    return u"sip:"_s + address;
}

constexpr int TwoDigitCountries[] = {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                     47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                     64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98}; // E.164; 1 and 7 have
                                                                                              // one, the rest three

// Where a 0 in front belongs to the number (Italy, San Marino, the Vatican, Ivory Coast, Benin, Congo), or where
// something else than one 0 is dialled inside the country.
constexpr int CountriesOfOtherWays[] = {1, 7, 36, 39, 52, 225, 229, 242, 375, 378, 379, 976, 993};

template <typename Codes>
bool isAmong(const Codes &codes, int code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

// The digits of the country, nothing if the number does not tell it.
QString countryOf(const QString &number)
{
    const bool isWhole =
        number.size() > FewestDigits && number.startsWith(u'+') &&
        std::all_of(number.cbegin() + 1, number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isWhole || number.at(1) == u'0')
        return {};
    if (number.at(1) == u'1' || number.at(1) == u'7')
        return number.mid(1, 1);
    return number.mid(1, isAmong(TwoDigitCountries, number.mid(1, 2).toInt()) ? 2 : 3);
}

} // namespace

std::optional<QString> inOwnCountry(const QString &typed, const QString &ownNumber)
{
    if (typed.size() > LongestTarget)
        return std::nullopt;
    QString digits;
    const QString text = typed.normalized(QString::NormalizationForm_KC);
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!isBetweenDigits(c))
            return std::nullopt;
    }
    if (digits.startsWith("00"_L1))
        return u'+' + digits.sliced(2);
    const QString country = countryOf(ownNumber);
    if (digits.size() < 2 || !digits.startsWith(u'0') || country.isEmpty() ||
        isAmong(CountriesOfOtherWays, country.toInt()))
        return std::nullopt;
    return u'+' + country + digits.sliced(1);
}

Result<QString> transferTarget(QStringView typed)
{
    // NFKC: a Japanese keyboard types full-width digits.
    const QString text = typed.left(2 * LongestTarget).toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (text.isEmpty())
        return refusedTarget(u"empty"_s, u"nothing was typed"_s);
    if (text.size() > LongestTarget)
        return refusedTarget(u"too_long"_s, u"longer than %1 characters"_s.arg(LongestTarget));
    if (text.startsWith("sip:"_L1, Qt::CaseInsensitive))
        return sipTarget(text.sliced(4));
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return telephoneTarget(text.sliced(4).trimmed());
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:(?!.*@)|^(?:sips|mailto|https?|callto):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (scheme.match(text).hasMatch())
        return refusedTarget(u"unsupported_scheme"_s, u"only tel: and sip: are possible"_s);
    return text.contains(u'@') ? sipTarget(text) : telephoneTarget(text);
}

} // namespace callside
