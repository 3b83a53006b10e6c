// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"

#include <QHash>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

// A number is the same in every shape; what stands in the file comes back.
class tst_HistoryRules : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsKnownInEveryShape()
    {
        for (const QString &shape :
             {u"+447700900123"_s, u"07700 900123"_s, u"0044-7700-900123"_s, u"(07700) 900.123"_s})
            QCOMPARE(numberKey(shape), u"700900123"_s);
        QCOMPARE(numberKey(u"1234"_s), QString());
        QCOMPARE(numberKey(u"anonymous"_s), QString());
    }

    void numbersAreFoundInWhatWasSaid()
    {
        const QStringList expected{u"700900123"_s, u"079460018"_s};
        QCOMPARE(numberKeysIn(u"ring 07700 900 123 or 020-7946-0018 at 9, room 1234"_s), expected);
        QCOMPARE(withoutNumber(u"ring 07700 900 123 or 020-7946-0018"_s, u"700900123"_s, u"…"_s),
                 u"ring … or 020-7946-0018"_s);
    }

    void aShortenedNumberTellsItsEndAlone()
    {
        QCOMPARE(shortenedNumber(u"+447700900123"_s), u"•••123"_s);
        QCOMPARE(shortenedNumber(u"12345"_s), QString());
    }

    void wordsInTheFileComeBack()
    {
        for (const StorageMode mode : {StorageMode::Everything, StorageMode::Redacted, StorageMode::CountsOnly})
            QCOMPARE(storageModeOf(wordOf(mode)), std::optional(mode));
        for (const CallResult result : {CallResult::Answered, CallResult::Abandoned, CallResult::Missed,
                                        CallResult::Declined, CallResult::Closed, CallResult::PutThrough})
            QCOMPARE(callResultOf(wordOf(result)), std::optional(result));
        for (int reason = 0; reason <= int(EndReason::PutThrough); ++reason) {
            QString shown;
            QDebug(&shown).nospace() << EndReason(reason);
            QCOMPARE(wordOf(EndReason(reason)), shown); // as calls.end_reason has it
            QCOMPARE(endReasonOf(shown), EndReason(reason));
        }
        const QHash<TransferState, QString> transfers{{TransferState::None, u"none"_s},
                                                      {TransferState::Asked, u"asked"_s},
                                                      {TransferState::Ringing, u"ringing"_s},
                                                      {TransferState::Connected, u"connected"_s},
                                                      {TransferState::NotConfirmed, u"not-confirmed"_s},
                                                      {TransferState::Failed, u"failed"_s}};
        for (auto transfer = transfers.cbegin(); transfer != transfers.cend(); ++transfer) {
            QCOMPARE(wordOf(transfer.key()), transfer.value());
            QCOMPARE(transferStateOf(transfer.value()), transfer.key());
        }
    }
};

QTEST_GUILESS_MAIN(tst_HistoryRules)
#include "tst_HistoryRules.moc"
