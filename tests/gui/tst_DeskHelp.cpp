// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/DeskHelp.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/setup/LineCheckDialog.h"
#include "gui/why/WhyPage.h"
#include "gui/why/WhyPanel.h"
#include "gui/why/WhyText.h"
#include "storage/ErrorLog.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPlainTextEdit>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A console and what explains trouble, joined to a backend; no window around them.
struct HelpOnPractice {
    explicit HelpOnPractice(const std::function<void(BackendSetup &)> &change = {})
    {
        practice::PracticeOptions options;
        options.apiKey = PracticeKey;
        options.webhookSecret = PracticeSecret;
        options.speed = 8;
        line = std::make_unique<practice::PracticeLine>(options);
        QString why;
        if (!line->listen(&why))
            qFatal("%s", qPrintable(why));
        BackendSetup setup;
        setup.settings.apiKey = Secret(PracticeKey);
        setup.settings.webhookSecrets = {Secret(PracticeSecret)};
        setup.settings.baseUrl = line->baseUrl();
        setup.settings.webhookPort = 0;
        setup.session = defaultAssistant(setup.settings.model);
        setup.dataFolder = folder.path();
        if (change)
            change(setup);
        preferences = std::make_unique<DeskPreferences>(setup.dataFolder);
        backend = std::make_unique<Backend>(setup);
        help = std::make_unique<DeskHelp>(console, DeskParts{*backend, *preferences});
        console.resize(1366, 768);
        console.show();
    }
    ~HelpOnPractice()
    {
        help.reset();
        backend.reset();
    }

    void start()
    {
        backend->start();
        QTRY_COMPARE_WITH_TIMEOUT(backend->status().intake, LineStatus::Intake::Listening, LongestWait);
        line->setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(backend->status().port)));
        QObject::connect(backend.get(), &Backend::changesWaiting, &console, [this] {
            const QList<CallUpdate> updates = backend->takeChanges();
            console.apply(updates);
            help->follow(updates);
        });
    }
    void ring(const QStringList &faults) { line->ring(u"booking"_s, *practice::Faults::parse(faults)); }

    QStringList banners() const
    {
        QStringList words;
        for (const Banner *banner : console.findChildren<Banner *>(QRegularExpression(u"^lineBanner"_s))) {
            if (banner->isVisible())
                words.append(banner->notice().sentence + u' ' + banner->notice().remedy);
        }
        return words;
    }

    QTemporaryDir folder;
    std::unique_ptr<practice::PracticeLine> line;
    std::unique_ptr<DeskPreferences> preferences;
    std::unique_ptr<Backend> backend;
    CallConsole console;
    std::unique_ptr<DeskHelp> help;
};

LineCheckDialog *dialogOf(const QWidget &window)
{
    return window.findChild<LineCheckDialog *>(u"lineCheckDialog"_s);
}

QString wordOf(const LineCheckDialog *dialog, LineCheckResult::Kind kind)
{
    return dialog->findChild<QWidget *>(u"lineCheck%1"_s.arg(int(kind)))->findChild<QLabel *>(u"checkWord"_s)->text();
}

} // namespace

// What explains trouble, joined to the window.
class tst_DeskHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }

    void aLostCallSaysWhyAndShowsIt();
    void aCallThatIsGoingWellShowsItsSteps();
    void whatHappenedIsReachedByTheMenuAndLeftByEscape();
    void anotherCallShowsItsWords();
    void theMenuChecksTheLine();
    void practiceIsCheckedAsPractice();
    void aRefusedMessageIsExplainedUntilOneIsTaken();
    void whatRetiresIsNamed();
    void whatDoesNotRetireIsNotNamed();
    void callsThatCannotBeAnsweredPointToTheRegion();
    void theErrorLogIsOpenedAndItsPlaceTold();
    void withoutErrorsItSaysSo();
    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    static LineCheckDialog *checkedLine(WindowOnPractice &on);

    QList<QUrl> m_opened;
};

void tst_DeskHelp::aLostCallSaysWhyAndShowsIt()
{
    WindowOnPractice on;
    const CallId call = on.ring(u"booking"_s, {u"accept-dead"_s});
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Lost, 3 * LongestWait);
    on.window->findChild<CallConsole *>()->selectCall(call);
    auto *notice = on.find<Banner>(u"callNotice"_s);
    auto *why = notice->findChild<QPushButton *>(u"bannerAction"_s);
    QVERIFY(why);
    QCOMPARE(why->text(), u"Why?"_s);
    QVERIFY(!on.isShown(u"whyPage"_s));
    why->click();
    QVERIFY(on.isShown(u"whyPage"_s));
    QVERIFY(!on.isShown(u"transcriptView"_s));
    QCOMPARE(on.find<Banner>(u"whyFinding"_s)->notice().id, u"accept_200_then_dead"_s);
    QVERIFY(on.isShown(u"whyCompareLabel"_s)); // with the minimum settings
    on.find<QPushButton>(u"copyReportButton"_s)->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.contains(call.value));
    QVERIFY(report.contains(u"audio.output.voice"_s));
    QVERIFY(!report.contains(u"07700"_s) && !report.contains(u"+44"_s));
}

void tst_DeskHelp::aCallThatIsGoingWellShowsItsSteps()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"booking"_s);
    QVERIFY(!on.find<Banner>(u"callNotice"_s)->isVisible());
    QSignalSpy read(on.backend.get(), &Backend::eventsRead);
    on.find<QPushButton>(u"whyButton"_s)->click();
    QVERIFY(on.isShown(u"whyPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, LongestWait);
    QVERIFY(!read.first().at(1).value<QList<CallEvent>>().isEmpty());
    QCOMPARE(on.find<Banner>(u"whyFinding"_s)->notice().id, u"why-fine"_s);

    on.backend->hangUp(call);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.find<Banner>(u"whyFinding"_s)->notice().sentence.contains(u"Every step"_s),
                             LongestWait);
    QVERIFY(on.isShown(u"whyPage"_s));
}

void tst_DeskHelp::whatHappenedIsReachedByTheMenuAndLeftByEscape()
{
    WindowOnPractice on;
    QVERIFY(!on.window->findChild<QAction *>(u"whyAction"_s)->isEnabled()); // there is no call
    on.ringUntilTalking(u"booking"_s);
    on.window->findChild<QAction *>(u"whyAction"_s)->trigger();
    QVERIFY(on.isShown(u"whyPage"_s));
    QCOMPARE(WindowOnPractice::focus(), u"whyBackButton"_s);
    on.press(Qt::Key_Escape);
    QVERIFY(!on.isShown(u"whyPage"_s));
    QVERIFY(on.isShown(u"transcriptView"_s));
    QCOMPARE(WindowOnPractice::focus(), u"transcriptView"_s);
}

void tst_DeskHelp::anotherCallShowsItsWords()
{
    WindowOnPractice on;
    const CallId first = on.ringUntilTalking(u"booking"_s);
    const CallId second = on.ringUntilTalking(u"opening-hours"_s);
    auto *console = on.window->findChild<CallConsole *>();
    console->selectCall(first);
    on.window->findChild<QAction *>(u"whyAction"_s)->trigger();
    QVERIFY(on.isShown(u"whyPage"_s));
    console->selectCall(second);
    QVERIFY(!on.isShown(u"whyPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(on.isShown(u"transcriptView"_s), LongestWait);
}

LineCheckDialog *tst_DeskHelp::checkedLine(WindowOnPractice &on)
{
    on.window->findChild<QAction *>(u"lineCheckAction"_s)->trigger();
    LineCheckDialog *dialog = dialogOf(*on.window);
    if (!dialog)
        return nullptr;
    const auto *run = dialog->findChild<QPushButton *>(u"runLineCheckButton"_s);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 3 * LongestWait); }();
    return dialog;
}

void tst_DeskHelp::theMenuChecksTheLine()
{
    WindowOnPractice on;
    Preferences choices = on.preferences->now();
    choices.connection.publicUrl = u"http://127.0.0.1:%1"_s.arg(on.backend->status().port);
    on.preferences->change(choices);
    const LineCheckDialog *dialog = checkedLine(on);
    QVERIFY(dialog);
    using Kind = LineCheckResult::Kind;
    const QString good = WhyText::checkWord(LineCheckResult::State::Good);
    for (const Kind kind : {Kind::Listening, Kind::Reachable, Kind::Signature, Kind::Key, Kind::Model, Kind::Clock})
        QCOMPARE(wordOf(dialog, kind), good);
    QCOMPARE(wordOf(dialog, Kind::Media), WhyText::checkWord(LineCheckResult::State::NotRun)); // no call yet
    QVERIFY(!dialog->findChild<QLabel *>(u"lineCheckPractice"_s)->isVisible());

    choices.connection.publicUrl.clear();
    on.preferences->change(choices);
    dialog->findChild<QPushButton *>(u"runLineCheckButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(wordOf(dialog, Kind::Reachable), WhyText::checkWord(LineCheckResult::State::Bad),
                              LongestWait);
}

void tst_DeskHelp::practiceIsCheckedAsPractice()
{
    WindowOnPractice on(deskChoices(), 8, true);
    on.ringUntilTalking(u"booking"_s);
    const LineCheckDialog *dialog = checkedLine(on);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"lineCheckPractice"_s)->isVisible());
    using Kind = LineCheckResult::Kind;
    const QString good = WhyText::checkWord(LineCheckResult::State::Good);
    for (const Kind kind : {Kind::Reachable, Kind::Signature, Kind::Announcement, Kind::Key, Kind::Model})
        QCOMPARE(wordOf(dialog, kind), good);
}

void tst_DeskHelp::aRefusedMessageIsExplainedUntilOneIsTaken()
{
    HelpOnPractice on;
    on.start();
    QVERIFY(on.banners().isEmpty());
    on.ring({u"forged"_s});
    QTRY_COMPARE_WITH_TIMEOUT(on.banners().size(), 1, LongestWait);
    QVERIFY(on.banners().first().contains(WhyText::sentence(u"signature_invalid"_s)));
    QVERIFY(on.banners().first().contains(WhyText::fix(u"signature_invalid"_s)));
    on.ring({});
    QTRY_VERIFY_WITH_TIMEOUT(on.banners().isEmpty(), LongestWait);
}

void tst_DeskHelp::whatRetiresIsNamed()
{
    HelpOnPractice on([](BackendSetup &setup) { setup.settings.model = u"gpt-realtime"_s; });
    const QStringList banners = on.banners();
    QCOMPARE(banners.size(), 1);
    QVERIFY(banners.first().contains(u"gpt-realtime"_s));
    QVERIFY(banners.first().contains(u"gpt-realtime-2.1"_s)); // its successor
}

void tst_DeskHelp::whatDoesNotRetireIsNotNamed()
{
    HelpOnPractice on;
    on.start();
    QVERIFY(on.banners().isEmpty());
    HelpOnPractice practice([](BackendSetup &setup) {
        setup.settings.model = u"gpt-realtime"_s;
        setup.isPractice = true;
    });
    QVERIFY(practice.banners().isEmpty());
}

void tst_DeskHelp::callsThatCannotBeAnsweredPointToTheRegion()
{
    HelpOnPractice on;
    on.start();
    on.ring({u"accept-404-first=99"_s});
    on.ring({u"accept-404-first=99"_s});
    QTRY_COMPARE_WITH_TIMEOUT(on.banners().size(), 1, 3 * LongestWait);
    QVERIFY(on.banners().first().contains(WhyText::sentence(u"accept_404_region"_s)));
    on.ring({});
    QTRY_VERIFY_WITH_TIMEOUT(on.banners().isEmpty(), LongestWait);
}

void tst_DeskHelp::theErrorLogIsOpenedAndItsPlaceTold()
{
    HelpOnPractice on;
    on.start();
    on.ring({u"accept-500=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(on.backend->errorLogPath()), LongestWait);
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    m_opened.clear();
    on.help->showErrorLog();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, {QUrl::fromLocalFile(on.folder.path())});
    QCOMPARE(on.banners().size(), 1);
    QVERIFY(on.banners().first().contains(on.backend->errorLogPath()));
}

void tst_DeskHelp::withoutErrorsItSaysSo()
{
    HelpOnPractice on;
    on.help->showErrorLog();
    QCOMPARE(on.banners().size(), 1);
    QVERIFY(on.banners().first().contains(u"No error"_s));
    QVERIFY(on.banners().first().contains(ErrorLog::pathIn(on.folder.path())));
}

QTEST_MAIN(tst_DeskHelp)
#include "tst_DeskHelp.moc"
