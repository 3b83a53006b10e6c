// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace callside::practice {

// Why a request or a client event is refused, in the provider's own shape.
struct ApiProblem {
    int status = 400;
    QString code;
    QString message;
    QString param; // empty: null on the wire
    QString type = QStringLiteral("invalid_request_error");

    bool operator==(const ApiProblem &) const = default;
};

// {"message", "type", "param", "code"}
QJsonObject problemObject(const ApiProblem &problem);
// {"error": {…}} as bytes
QByteArray problemBody(const ApiProblem &problem);

ApiProblem unknownParameter(const QString &param);
ApiProblem missingParameter(const QString &param);
ApiProblem invalidType(const QString &param, const QString &expected);
ApiProblem invalidValue(const QString &param, const QString &value);
ApiProblem callNotFound();
ApiProblem alreadyDecided();

} // namespace callside::practice
