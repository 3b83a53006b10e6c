// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Recorder.h"

#include "core/EventJournal.h"

#include <QJsonDocument>

namespace callside {

using namespace Qt::Literals::StringLiterals;

std::optional<Error> Recorder::begin(const QString &path)
{
    m_file.setFileName(path);
    const bool isTaken = m_file.size() > 0;
    if (!isTaken && m_file.open(QIODevice::WriteOnly | QIODevice::Append) &&
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        m_clock.start();
        return {};
    }
    Error error{Error::Kind::StorageFailed, m_file.errorString()};
    error.param = path;
    error.code = isTaken ? u"exists"_s : u"not_writable"_s;
    m_file.close();
    return error;
}

void Recorder::record(const CallEvent &event)
{
    if (!m_file.isOpen())
        return;
    if (std::holds_alternative<ServerEvent>(event.payload)) {
        const QJsonDocument frame = QJsonDocument::fromJson(event.frame);
        return write(event.call, {{"dir"_L1, "recv"_L1}, {"event"_L1, frame.object()}});
    }
    const std::optional<JournalRecord> kept = toJournal(event);
    if (!kept)
        return;
    const QJsonDocument body = QJsonDocument::fromJson(kept->body);
    write(event.call,
          {{"dir"_L1, "meta"_L1}, {"kind"_L1, "callside"_L1}, {"type"_L1, kept->type}, {"body"_L1, body.object()}});
}

void Recorder::recordSent(const CallId &call, const QJsonObject &message)
{
    if (m_file.isOpen())
        write(call, {{"dir"_L1, "send"_L1}, {"event"_L1, message}});
}

void Recorder::write(const CallId &call, QJsonObject line)
{
    line["t_ms"_L1] = m_clock.elapsed();
    line["call_id"_L1] = call.value;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush(); // a recording is for finding out what went wrong: it survives the program
}

} // namespace callside
