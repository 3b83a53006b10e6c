// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Transcript.h"

#include <QAbstractListModel>
#include <QList>

namespace callside {

// The record of one call as rows, one row an entry. A new value of the same record changes only what differs.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RevisionRole = Qt::UserRole + 1 }; // a number that no other content of a row has had

    explicit TranscriptModel(QObject *parent = nullptr);

    // Another call's record: everything is new.
    void showRecord(const Transcript &transcript);
    // The same call's record, later.
    void setTranscript(const Transcript &transcript);
    const Transcript &transcript() const { return m_transcript; }
    const TranscriptEntry &entryAt(int row) const { return m_transcript.at(row); }
    // Whether the row says the same speaker as the one above it, soon after it.
    bool continuesSpeaker(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void renew(int first, int count);

    Transcript m_transcript;
    QList<quint64> m_revisions; // one a row
    quint64 m_lastRevision = 0;
};

} // namespace callside
