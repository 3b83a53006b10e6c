// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/CallScript.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

bool hasUriParameter(const QString &address, const QString &name, const QString &value)
{
    return address.split(u';').mid(1).contains(name + u'=' + value, Qt::CaseInsensitive);
}

} // namespace

bool DialTarget::isAssistant() const
{
    static const QRegularExpression known(
        u"^sips?:(proj_[^@]*@.*|[^@]*@(sip\\.api\\.openai\\.com|[^;@]*\\.sip\\.ai\\.azure\\.com)(?=[:;]|$).*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kind == Kind::Sip && known.match(address).hasMatch();
}

bool DialTarget::isOverTls() const
{
    return address.startsWith("sips:"_L1, Qt::CaseInsensitive) || hasUriParameter(address, u"transport"_s, u"tls"_s);
}

bool DialTarget::isMediaSecured() const
{
    return hasUriParameter(address, u"secure"_s, u"true"_s) || hasUriParameter(address, u"media"_s, u"srtp"_s);
}

} // namespace callside::practice
