// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callside::practice {

// The whole effective session, as session.created tells it, from what accept asked for.
QJsonObject effectiveSession(const QJsonObject &accepted, const QString &sessionId, qint64 expiresAt);

// `session` after a session.update: only the members that are present change.
QJsonObject updatedSession(const QJsonObject &session, const QJsonObject &update);

// What the rehearsal asks of a session.
bool hasTurnDetection(const QJsonObject &session);
bool answersByItself(const QJsonObject &session);      // create_response
bool stopsWhenInterrupted(const QJsonObject &session); // interrupt_response
bool transcribesCaller(const QJsonObject &session);
int idleTimeoutMs(const QJsonObject &session); // 0: none
bool declaresTool(const QJsonObject &session, const QString &name);

} // namespace callside::practice
