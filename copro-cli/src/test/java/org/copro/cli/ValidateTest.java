package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    @TempDir
    private Path folder;

    @Test
    void aGoodFileHasNoProblems() {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("validate", good)).isEqualTo(new Ran(0, good + ": no problems\n", ""));
    }

    @Test
    void validatingJudgesNothing() {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("validate", good).out()).doesNotContain("OVERSTATED", "co-production");
    }

    @Test
    void everyProblemHasItsPlace() {
        String broken = LunchClub.typed(
                folder, "broken.yaml", LunchClub.ASKED.replace("power: none", "power: nothing, form: 2024"));

        Ran ran = Ran.copro("validate", broken);

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        broken + ":13:31 /stages/1/power: unknown level 'nothing'; expected one of none, informed,"
                                + " consulted, involved, shared, led, or a rung, as in tlap/consultation\n"
                                + broken + ":13:40 /stages/1/form: unknown key 'form' (did you mean 'from'?); the keys"
                                + " here are phase, id, name, from, to, power, involvement, decisions, evidence\n"));
    }

    @Test
    void severalFilesAreAllLookedAtInTheOrderTyped() {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);
        String broken = LunchClub.typed(folder, "broken.yaml", "copro: 1\nid: x\n");
        String bare = LunchClub.typed(folder, "bare.yaml", LunchClub.BARE);

        Ran ran = Ran.copro("validate", good, broken, bare);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo(good + ": no problems\n" + bare + ": no problems\n");
        assertThat(ran.err()).isEqualTo(broken + ":1:1 /title: the key 'title' is missing here\n");
    }

    @Test
    void theSameFileTwiceIsLookedAtTwice() {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("validate", good, good).out()).isEqualTo((good + ": no problems\n").repeat(2));
    }

    @Test
    void aRungOfAnOwnLadderIsKnownOnlyWithTheLadder() {
        String own = LunchClub.typed(folder, "kitchen.yaml", AssessTest.KITCHEN_LADDER);
        String project =
                LunchClub.typed(folder, "p.yaml", LunchClub.ASKED.replace("power: none", "power: kitchen/cook"));

        assertThat(Ran.copro("validate", "--ladder", own, project))
                .isEqualTo(new Ran(0, project + ": no problems\n", ""));
        assertThat(Ran.copro("validate", project).err())
                .startsWith(project + ":13:31 /stages/1/power: there is no ladder 'kitchen'; the ladders are ");
    }

    @Test
    void withABrokenLadderNoFileIsCalledGood() {
        String ladder = LunchClub.typed(folder, "ladder.yaml", "id: broken\n");
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("validate", "--ladder", ladder, good);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints()).isNotEmpty().allMatch(line -> line.startsWith(ladder + ":1:1 /"));
    }

    @Test
    void whatAFileSaysDoesNotSteerTheTerminal() {
        String steering = LunchClub.typed(
                folder, "p.yaml", LunchClub.ASKED.replace("power: none", "power: \"\\e[2J\\rnone\\b\""));

        assertThat(Ran.copro("validate", steering).err())
                .contains("unknown level '\uFFFD[2J none\uFFFD'")
                .doesNotContain("\u001B", "\r", "\b");
    }

    @Test
    void aFileMayHaveANameThatStartsWithAnAtSign() {
        String other = LunchClub.typed(folder, "list.txt", "nowhere.yaml");

        assertThat(Ran.copro("validate", "@" + other).err()).isEqualTo("@" + other + ": there is no such file\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsAProblemOfThatFileOnly() {
        String good = LunchClub.typed(folder, "good.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("validate", "", "a\0b", good);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo(good + ": no problems\n");
        assertThat(ran.err()).isEqualTo("""
                        copro: the name of a file is empty
                        a\uFFFDb: no file can have this name here; if it has letters such as ü, set the environment variable LC_ALL to C.UTF-8
                        """);
    }
}
