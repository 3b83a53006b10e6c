// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of past calls and figures in the program's window, with a journal on the disk.
#include "../storage/HistoryTesting.h"
#include "WindowOnPractice.h"
#include "gui/console/CallConsole.h"
#include "gui/history/FiguresView.h"
#include "gui/history/HistoryExport.h"
#include "gui/history/HistoryView.h"
#include "gui/tasks/EndOfDay.h"
#include "storage/DeskUserFile.h"
#include "storage/JournalFile.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTableWidget>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PastCalls = 120;

// A desk that has had calls before it was opened.
void fillJournal(const QString &folder)
{
    const auto file = JournalFile::open(folder + u"/journal.sqlite"_s);
    QVERIFY(file);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int n = 0; n < PastCalls; ++n) {
        historytesting::PastCall past;
        past.call = u"rtc_past%1"_s.arg(n);
        past.offeredAtMs = now - qint64(n) * 3'600'000 - 120'000;
        past.number = u"+447700900%1"_s.arg(100 + n);
        past.lines = {u"Hello, my knee hurts"_s, u"I am sorry to hear that"_s,
                      n == 70 ? u"It is the sciatica again"_s : u"Since Monday"_s};
        historytesting::keepCall(**file, past);
    }
    historytesting::makeHistory(**file);
}

void fillUsers(const QString &folder, const QString &signedIn)
{
    QList<DeskUser> users{{u"alex"_s, u"Alex"_s, Role::Receptionist, {}, {}, {}},
                          {u"robin"_s, u"Robin"_s, Role::Admin, {}, {}, {}},
                          {u"kim"_s, u"Kim"_s, Role::Auditor, {}, {}, {}}};
    for (DeskUser &user : users)
        user.account = user.name == signedIn ? u"frontdesk"_s : QString();
    QVERIFY(!writeDeskUsers(folder, users));
}

class PastDesk : public WindowOnPractice
{
public:
    // signedIn: of two people who may sign in, the one who sits there; empty: nobody can sign in.
    explicit PastDesk(const Preferences &choices = deskChoices(), const QString &signedIn = {})
        : WindowOnPractice(choices, 8, false, signedIn.isEmpty() ? Parts::CallsOnly : Parts::Staff)
    {
        stop();
        fillJournal(folder.path());
        if (!signedIn.isEmpty())
            fillUsers(folder.path(), signedIn);
        start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!backend->status().keepingPath.isEmpty(), LongestWait); }();
        window->resize(1366, 768);
    }
    QAbstractItemModel *past() const { return find<QListView>(u"historyList"_s)->model(); }
    void openHistory()
    {
        press(Qt::Key_F7);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(past()->rowCount() > 0, LongestWait); }();
    }
    // What the trail has of one action, the oldest first; the window is gone then.
    QList<AuditEntry> trail(AuditAction action)
    {
        stop();
        AuditFilter filter;
        filter.action = action;
        const Result<QList<NumberedEntry>> read = readAudit(folder.filePath(QString(AuditFileName)), filter);
        QList<AuditEntry> entries;
        for (const NumberedEntry &row : read ? *read : QList<NumberedEntry>())
            entries.prepend(row.entry);
        return entries;
    }
    HistoryExport *exportOfTheFirstCall()
    {
        find<QListView>(u"historyList"_s)->setCurrentIndex(past()->index(0, 0));
        emit find<HistoryView>(u"historyPage"_s)->exportWanted(u"rtc_past0"_s, 1);
        return window->findChild<HistoryExport *>();
    }
    bool hasBanner(const QString &part) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QString pastTranscript() const
    {
        const QAbstractItemModel *model = find<HistoryView>(u"historyPage"_s)->findChild<TranscriptView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }
};

} // namespace

class DeskHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void keysLeadFromPageToPage()
    {
        PastDesk desk;
        QVERIFY(!desk.window->findChild<HistoryView *>()); // made when it is wanted
        desk.openHistory();
        QVERIFY(desk.isShown(u"historyPage"_s));
        QVERIFY(!desk.isShown(u"callList"_s));
        desk.press(Qt::Key_F9);
        QVERIFY(desk.isShown(u"figuresPage"_s));
        desk.press(Qt::Key_F5);
        QVERIFY(desk.isShown(u"callList"_s));
        QVERIFY(!desk.isShown(u"historyPage"_s));
    }

    void pastCallIsFoundByItsWordsAndRead()
    {
        PastDesk desk;
        desk.openHistory();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.focus(), u"historySearchEdit"_s);
        desk.type(u"sciatica"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.past()->rowCount(), 1, LongestWait);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.pastTranscript().contains(u"sciatica again"_s), LongestWait);
    }

    void listGoesOnWhereAPageEnds()
    {
        PastDesk desk;
        desk.openHistory();
        auto *list = desk.find<QListView>(u"historyList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                list->scrollToBottom();
                return desk.past()->rowCount() == PastCalls;
            }(),
            LongestWait);
    }

    void urgentCallIsSeenOnEveryPage()
    {
        PastDesk desk;
        desk.openHistory();
        QVERIFY(!desk.isShown(u"urgentElsewhere"_s));
        desk.line.ring(u"chest-pain"_s, *practice::Faults::parse({}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown(u"urgentElsewhere"_s), LongestWait);
        QVERIFY(desk.isShown(u"urgentButton"_s));
        QVERIFY(desk.isShown(u"historyPage"_s)); // nothing moves by itself
        desk.press(Qt::Key_F2);
        QVERIFY(desk.isShown(u"callList"_s));
        QVERIFY(!desk.isShown(u"urgentElsewhere"_s));
        QVERIFY(!desk.selected().value.isEmpty());
    }

    void keysDoNothingToACallThatIsOutOfSight()
    {
        PastDesk desk;
        const CallId call = desk.ringUntilTalking(u"opening-hours"_s);
        desk.openHistory();
        desk.press(Qt::Key_1, Qt::AltModifier); // a quick steer
        QVERIFY(desk.isShown(u"callList"_s));
        QVERIFY(!desk.transcript().contains(deskChoices().quickSteers.first().text));
        desk.press(Qt::Key_1, Qt::AltModifier); // now it can be seen
        QTRY_VERIFY_WITH_TIMEOUT(desk.transcript().contains(deskChoices().quickSteers.first().label) ||
                                     desk.transcript().contains(deskChoices().quickSteers.first().text),
                                 LongestWait);
    }

    void figuresCountWhatIsKept()
    {
        PastDesk desk;
        desk.press(Qt::Key_F9);
        desk.find<QPushButton>(u"figuresMonthButton"_s)->click();
        auto *table = desk.find<QTableWidget>(u"figuresTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0 && table->item(0, 1)->text().toInt() > 0, LongestWait);
    }

    void exportedCallIsInTheFileAndRedacted()
    {
        PastDesk desk;
        desk.openHistory();
        auto *list = desk.find<QListView>(u"historyList"_s);
        list->setCurrentIndex(desk.past()->index(0, 0));
        desk.find<QPushButton>(u"historyExportCallButton"_s)->click();
        auto *dialog = desk.window->findChild<HistoryExport *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        dialog->findChild<QAbstractButton *>(u"exportTextButton"_s)->click();
        QSignalSpy finished(dialog, &HistoryExport::finished);
        const QString path = desk.folder.filePath(u"call.txt"_s);
        dialog->writeTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, LongestWait);
        QCOMPARE(finished.first().first().value<ExportOutcome>().kind, ExportOutcome::Kind::Written);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("my knee hurts"));
        QVERIFY(!text.contains("900100"));
        QVERIFY(!text.contains("Ada Ample"));
    }

    void manyCallsAreExportedBesideTheWindow()
    {
        PastDesk desk;
        desk.openHistory();
        desk.find<QPushButton>(u"historyExportAllButton"_s)->click();
        auto *dialog = desk.window->findChild<HistoryExport *>();
        dialog->findChild<QAbstractButton *>(u"exportCallsButton"_s)->click();
        QSignalSpy finished(dialog, &HistoryExport::finished);
        dialog->writeTo(desk.folder.filePath(u"calls.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, LongestWait);
        QCOMPARE(finished.first().first().value<ExportOutcome>().calls, qint64(PastCalls));
    }

    void whoReadsAndSearchesPastCallsIsInTheTrail()
    {
        PastDesk desk(deskChoices(), u"Alex"_s);
        desk.openHistory();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(u"sciatica"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.past()->rowCount(), 1, LongestWait);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.pastTranscript().contains(u"sciatica again"_s), LongestWait);
        const QList<AuditEntry> searches = desk.trail(AuditAction::Searched);
        QVERIFY(!searches.isEmpty());
        QCOMPARE(searches.first().who, u"Alex"_s);
        const QList<AuditEntry> opened = desk.trail(AuditAction::TranscriptOpened);
        QVERIFY(!opened.isEmpty());
        QCOMPARE(opened.last().call, CallId{u"rtc_past70"_s});
        QVERIFY(historytesting::filesHolding(desk.folder.path(), {u"sciatica"_s})
                    .filter(QString(AuditFileName))
                    .isEmpty()); // never with the words
    }

    void aSearchIsInTheTrailOnceForEachWhoSearches()
    {
        PastDesk desk(deskChoices(), u"Robin"_s);
        desk.openHistory();
        HistoryQuery query;
        query.text = u"sciatica"_s;
        const auto search = [&] { emit desk.find<HistoryView>(u"historyPage"_s)->pageWanted(query); };
        search();
        search(); // as when calls have ended meanwhile
        QSignalSpy answered(desk.staff.get(), &DeskStaff::signInAnswered);
        desk.staff->signIn(u"kim"_s, {});
        QVERIFY(!answered.isEmpty() || answered.wait(LongestWait));
        search();
        query.text = u"knee"_s;
        search();
        const QList<AuditEntry> searches = desk.trail(AuditAction::Searched);
        QCOMPARE(searches.size(), 3);
        QCOMPARE(searches.at(0).who, u"Robin"_s);
        QCOMPARE(searches.at(1).who, u"Kim"_s);
    }

    void anExportIsInTheTrailBeforeItIsWritten()
    {
        PastDesk desk(deskChoices(), u"Robin"_s);
        desk.openHistory();
        HistoryExport *dialog = desk.exportOfTheFirstCall();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QAbstractButton *>(u"exportTextButton"_s)->click();
        QSignalSpy finished(dialog, &HistoryExport::finished);
        dialog->writeTo(desk.folder.filePath(u"call.txt"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, LongestWait);
        QCOMPARE(finished.first().first().value<ExportOutcome>().kind, ExportOutcome::Kind::Written);
        const QList<AuditEntry> exported = desk.trail(AuditAction::Exported);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.first().who, u"Robin"_s);
        QCOMPARE(exported.first().call, CallId{u"rtc_past0"_s});
        QCOMPARE(exported.first().about, u"text"_s);
        QCOMPARE(exported.first().count, 1);
    }

    void whatARoleMayNotDoWithPastCallsIsRefused()
    {
        PastDesk desk(deskChoices(), u"Alex"_s);
        desk.openHistory();
        QVERIFY(!desk.exportOfTheFirstCall());
        desk.press(Qt::Key_F9);
        emit desk.find<FiguresView>(u"figuresPage"_s)->exportWanted("a,b", u"figures.csv"_s);
        QVERIFY(!desk.window->findChild<QFileDialog *>());
        const QList<AuditEntry> tries = desk.trail(AuditAction::Exported);
        QCOMPARE(tries.size(), 2);
        QVERIFY(tries.first().isRefused && tries.last().isRefused);
    }

    void anAuditorChangesNothingAboutPastCalls()
    {
        PastDesk desk(deskChoices(), u"Kim"_s);
        desk.openHistory();
        CallOutcome outcome;
        outcome.call = u"rtc_past0"_s;
        outcome.kind = CallOutcome::Kind::Booked;
        emit desk.find<HistoryView>(u"historyPage"_s)->outcomeChosen(outcome);
        Task task;
        task.call = outcome.call;
        emit desk.find<HistoryView>(u"historyPage"_s)->taskWanted(task);
        QVERIFY(desk.backend->openTasks().isEmpty());
        QCOMPARE(desk.backend->outcomeOf({outcome.call}).kind, CallOutcome::Kind::None);
        QVERIFY(desk.trail(AuditAction::OutcomeKept).value(0).isRefused);
    }

    void nobodyGoesOnWithAnExportOfSomebodyElse()
    {
        PastDesk desk(deskChoices(), u"Robin"_s);
        desk.openHistory();
        HistoryExport *dialog = desk.exportOfTheFirstCall();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QPushButton *>(u"historyExportWriteButton"_s)->click();
        QVERIFY(dialog->findChild<QFileDialog *>());
        QSignalSpy answered(desk.staff.get(), &DeskStaff::signInAnswered);
        desk.staff->signIn(u"alex"_s, {});
        QVERIFY(!answered.isEmpty() || answered.wait(LongestWait));
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!dialog->findChild<QFileDialog *>());
        QCOMPARE(desk.trail(AuditAction::Exported).size(), 0);
    }

    void dueTaskRemindsAndIsGoneThrough()
    {
        PastDesk desk;
        Task task;
        task.kind = Task::Kind::CallBack;
        task.number = u"+447700900123"_s;
        task.dueAt = fromMsecs(QDateTime::currentMSecsSinceEpoch() - 1000);
        desk.backend->addTask(task);
        const auto isReminded = [&] { return desk.hasBanner(u"due now"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(isReminded(), LongestWait);
        desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = desk.window->findChild<EndOfDay *>();
        QVERIFY(list && list->isVisible());
        list->findChild<QPushButton *>(u"endOfDayLaterButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isReminded(), LongestWait);
        QVERIFY(desk.backend->openTasks().first().dueAt > task.dueAt);
        list->close();
    }

    void aMissedCallThatNobodyCaredForReminds()
    {
        PastDesk desk;
        Task task; // as the program makes it: nobody's, and without a time
        task.kind = Task::Kind::MissedCall;
        task.number = u"+447700900123"_s;
        task.createdAt = fromMsecs(QDateTime::currentMSecsSinceEpoch()) - std::chrono::minutes(31);
        QVERIFY(!desk.hasBanner(u"due now"_s));
        desk.backend->addTask(task);
        QTRY_VERIFY_WITH_TIMEOUT(desk.hasBanner(u"due now"_s), LongestWait);
    }

    void coverHidesThePastCallsToo()
    {
        PastDesk desk;
        desk.openHistory();
        desk.press(Qt::Key_F12);
        QVERIFY(desk.isShown(u"privacyCover"_s));
        const auto *cover = desk.find<QWidget>(u"privacyCover"_s);
        const auto *page = desk.find<QWidget>(u"historyPage"_s);
        const QRect covered(cover->mapToGlobal(QPoint()), cover->size());
        QVERIFY(covered.contains(QRect(page->mapToGlobal(QPoint()), page->size())));
        desk.press(Qt::Key_Space);
    }

    void noTitleTellsOfACaller()
    {
        PastDesk desk;
        desk.openHistory();
        desk.find<QListView>(u"historyList"_s)->setCurrentIndex(desk.past()->index(0, 0));
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *shown : windows)
            QVERIFY(!shown->windowTitle().contains(u"900"_s) && !shown->windowTitle().contains(u"Ada"_s));
    }
};

QTEST_MAIN(DeskHistoryTest)
#include "tst_DeskHistory.moc"
