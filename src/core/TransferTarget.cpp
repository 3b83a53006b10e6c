// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sip.h"

#include <QRegularExpression>

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

} // namespace

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
