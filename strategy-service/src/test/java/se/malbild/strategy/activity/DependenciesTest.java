package se.malbild.strategy.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void whatLeadsBackIsNamedAsTheWayRound() {
        var round = new Dependencies<>(
                        Map.of("1", List.of("2"), "2", List.of("3", "4"), "4", List.of("2"), "3", List.of()))
                .cycle();

        assertThat(round).hasValueSatisfying(way -> {
            assertThat(way.getFirst()).isEqualTo(way.getLast());
            assertThat(way).containsOnly("2", "4").hasSize(3);
        });
    }

    @Test
    void whatRestsOnItselfIsARoundOfOne() {
        assertThat(new Dependencies<>(Map.of("1", List.of("1"))).cycle()).hasValue(List.of("1", "1"));
    }

    @Test
    void twoWaysToTheSameThingAreNoRound() {
        assertThat(new Dependencies<>(Map.of("1", List.of("2", "3"), "2", List.of("4"), "3", List.of("4"))).cycle())
                .isEmpty();
    }

    @Test
    void withoutWhatIsOnTheRoundsNothingLeadsBack() {
        var rounds = new Dependencies<>(Map.of(
                        "1", List.of("2"),
                        "2", List.of("1", "3"),
                        "3", List.of("4"),
                        "4", List.of("5"),
                        "5", List.of("4", "6"),
                        "6", List.of()))
                .cycles();

        assertThat(rounds).hasSize(2).anySatisfy(round -> assertThat(round).containsOnly("1", "2"));
        assertThat(rounds).anySatisfy(round -> assertThat(round).containsOnly("4", "5"));
    }

    @Test
    void chainsOfAnyLengthAreFollowed() {
        Map<Integer, List<Integer>> chain = new HashMap<>();
        for (int thing = 0; thing < 200_000; thing++) {
            chain.put(thing, List.of(thing + 1));
        }

        assertThat(new Dependencies<>(chain).cycles()).isEmpty();
    }
}
