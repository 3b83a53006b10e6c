// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Backend.h"
#include "app/DefaultAssistant.h"
#include "app/DeskPreferences.h"
#include "gui/Appearance.h"
#include "gui/CallListModel.h"
#include "gui/CallListView.h"
#include "gui/GrowingEdit.h"
#include "gui/MainWindow.h"
#include "gui/TranscriptModel.h"
#include "gui/TranscriptView.h"
#include "practice/PracticeLine.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Patience = std::chrono::milliseconds{20'000};
const auto PracticeKey = "sk-practice-key"_ba;
const auto PracticeSecret = "whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ=="_ba;

practice::PracticeOptions quickPractice()
{
    practice::PracticeOptions options;
    options.apiKey = PracticeKey;
    options.webhookSecret = PracticeSecret;
    options.speed = 8;
    return options;
}

// The window and everything behind it, against the practice line on the real wire.
class WindowOnPractice
{
public:
    explicit WindowOnPractice(LineMode mode)
        : line(quickPractice())
    {
        QString why;
        if (!line.listen(&why))
            qFatal("%s", qPrintable(why));
        BackendSetup setup;
        setup.settings.apiKey = Secret(PracticeKey);
        setup.settings.webhookSecrets = {Secret(PracticeSecret)};
        setup.settings.baseUrl = line.baseUrl();
        setup.settings.webhookPort = 0;
        setup.session = defaultAssistant(setup.settings.model);
        setup.preferences.mode = mode;
        setup.dataFolder = folder.path();
        setup.isPractice = true;
        backend = std::make_unique<Backend>(setup);
        preferences = std::make_unique<DeskPreferences>(QString());
        preferences->chooseMode(mode);
        window = std::make_unique<MainWindow>(*backend, *preferences);
        window->show();
        backend->start();
    }
    ~WindowOnPractice() { window.reset(); }

    bool ring(const QString &scenario)
    {
        if (!QTest::qWaitFor([&] { return backend->status().intake == LineStatus::Intake::Listening; },
                             Patience.count()))
            return false;
        line.setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(backend->status().port)));
        line.ring(scenario);
        return true;
    }
    CallStage stage() const { return CallStage(calls()->model()->index(0, 0).data(CallListModel::StageRole).toInt()); }
    CallListView *calls() const { return window->findChild<CallListView *>(u"callList"_s); }
    QPushButton *button(const QString &name) const { return window->findChild<QPushButton *>(name); }
    QStringList transcript() const
    {
        QAbstractItemModel *model = window->findChild<TranscriptView *>(u"transcriptView"_s)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines;
    }

    QTemporaryDir folder;
    practice::PracticeLine line;
    std::unique_ptr<DeskPreferences> preferences;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void aCallGoesFromRingingToEndedByTheButtons();
    void aCallIsConnectedToAPerson();
    void theTitleNeverTellsOfACall();
};

void MainWindowTest::aCallGoesFromRingingToEndedByTheButtons()
{
    WindowOnPractice on(LineMode::AskFirst);
    QVERIFY(on.ring(u"opening-hours"_s));
    QTRY_COMPARE_WITH_TIMEOUT(on.calls()->model()->rowCount(), 1, Patience.count());
    QCOMPARE(on.stage(), CallStage::Ringing);
    QTRY_VERIFY(on.button(u"answerButton"_s)->isVisible());
    on.button(u"answerButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(), CallStage::Talking, Patience.count());
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().join(u'\n').contains(u"Assistant: "_s), Patience.count());

    auto *edit = on.window->findChild<GrowingEdit *>(u"steerEdit"_s);
    QTest::keyClicks(edit, u"Ask for the date of birth"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().join(u'\n').contains(u"Ask for the date of birth"_s), Patience.count());
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().join(u'\n').contains(u"then it said"_s), Patience.count());

    on.window->findChild<QAction *>(u"endNowAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(), CallStage::Ended, Patience.count());
    QTRY_VERIFY(!on.button(u"endButton"_s)->isVisible());
}

void MainWindowTest::aCallIsConnectedToAPerson()
{
    WindowOnPractice on(LineMode::AssistantAnswers);
    QVERIFY(on.ring(u"asks-for-a-person"_s));
    QTRY_COMPARE_WITH_TIMEOUT(on.calls()->model()->rowCount(), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(), CallStage::Talking, Patience.count());
    on.button(u"connectButton"_s)->click();
    auto *edit = on.window->findChild<QLineEdit *>(u"targetEdit"_s);
    QTRY_VERIFY(edit->isVisible());
    edit->setText(u"+44 20 7946 0123"_s);
    on.button(u"confirmConnectButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(), CallStage::Ended, Patience.count());
    const QString sentence = on.calls()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"connected to a person"_s), qPrintable(sentence));
}

void MainWindowTest::theTitleNeverTellsOfACall()
{
    WindowOnPractice on(LineMode::AssistantAnswers);
    QVERIFY(on.ring(u"opening-hours"_s));
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(), CallStage::Talking, Patience.count());
    QCOMPARE(on.window->windowTitle(), u"PRACTICE - Callside"_s);
    QVERIFY(on.window->findChild<QWidget *>(u"practiceBand"_s)->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_MainWindow.moc"
