// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/transcript/TranscriptLine.h"

#include <QAbstractListModel>
#include <QList>
#include <QMap>

namespace callside {

// The record of one call as rows, one row an entry. A new value of the same record changes only what differs.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RevisionRole = Qt::UserRole + 1 }; // a number that no other content of a row has had

    explicit TranscriptModel(QObject *parent = nullptr);

    // Another call's record: everything is new, nothing is flagged or possible.
    void showRecord(const Transcript &transcript);
    // The same call's record, later.
    void setTranscript(const Transcript &transcript);
    void setFlags(const QList<FlaggedWords> &flags);
    // What may be offered now, beside what the assistant has not reacted to.
    void setPossible(TranscriptOffers possible);
    // Telephone keys are shown as dots, but for the row that the operator is at (-1: none).
    void setKeysHidden(bool areHidden);
    void setRowAt(int row);

    const Transcript &transcript() const { return m_transcript; }
    const TranscriptEntry &entryAt(int row) const { return m_transcript.at(row); }
    TranscriptLine lineAt(int row) const;
    TranscriptOffers offersAt(int row) const { return m_offers.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void renew(int first, int count);
    void change(int row);
    void refreshOffers();
    QMap<int, TranscriptOffers> findOffers() const;
    bool continuesSpeaker(int row) const;
    bool isKeyHidden(int row) const;

    Transcript m_transcript;
    QList<quint64> m_revisions; // one a row
    quint64 m_lastRevision = 0;
    QList<FlaggedWords> m_flags;
    TranscriptOffers m_possible;
    QMap<int, TranscriptOffers> m_offers; // of the rows that have some
    bool m_areKeysHidden = false;
    int m_rowAt = -1;
};

} // namespace callside
