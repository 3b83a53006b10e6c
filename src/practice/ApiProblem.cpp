// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ApiProblem.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

QJsonObject problemObject(const ApiProblem &problem)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"message"_s, problem.message},
            {u"type"_s, problem.type},
            {u"param"_s, orNull(problem.param)},
            {u"code"_s, orNull(problem.code)}};
}

QByteArray problemBody(const ApiProblem &problem)
{
    return QJsonDocument(QJsonObject{{u"error"_s, problemObject(problem)}}).toJson();
}

ApiProblem unknownParameter(const QString &param)
{
    return {400, u"unknown_parameter"_s, u"Unknown parameter: '%1'."_s.arg(param), param};
}

ApiProblem missingParameter(const QString &param)
{
    return {400, u"missing_required_parameter"_s, u"Missing required parameter: '%1'."_s.arg(param), param};
}

ApiProblem invalidType(const QString &param, const QString &expected)
{
    return {400, u"invalid_type"_s, u"Invalid type for '%1': expected %2."_s.arg(param, expected), param};
}

ApiProblem invalidValue(const QString &param, const QString &value)
{
    return {400, u"invalid_value"_s, u"Invalid value for '%1': '%2'."_s.arg(param, value), param};
}

ApiProblem callNotFound()
{
    return {404, u"call_id_not_found"_s, u"No session found for the provided call_id"_s, {}};
}

ApiProblem alreadyDecided()
{
    return {400, u"decision_already_made"_s, u"A decision was already made for this call."_s, {}};
}

} // namespace callside::practice
