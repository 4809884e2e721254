package se.malbild.local.sourcestub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How many live where, made up but the same each time: a municipality's size, its trend and its ages follow from its
/// code. Counties and the nation are the sums of their municipalities.
final class ScbPopulation {

    private static final int LAST_AGE = 100;
    private static final String NATION = "00";

    // Of the two pilots and the three cities, so that a newcomer recognises them.
    private static final Map<String, Integer> KNOWN =
            Map.of("2083", 14_900, "2462", 6_300, "0180", 995_000, "1480", 609_000, "1280", 366_000);

    private final Map<String, List<String>> municipalities = new HashMap<>();

    /// @param regions codes of the nation, the counties and the municipalities
    ScbPopulation(List<String> regions) {
        for (String region : regions) {
            municipalities.put(
                    region,
                    regions.stream()
                            .filter(code -> code.length() == 4)
                            .filter(code -> region.equals(NATION) || code.startsWith(region))
                            .toList());
        }
    }

    /// The true number of people.
    ///
    /// @param ages single years, bands or a total, as the tables call them
    /// @param sex `1`, `2`, or anything else for both
    /// @param civilStatus one of the four, or anything else for all
    long count(String region, String ages, String sex, String civilStatus, int year) {
        List<Integer> single = singleYears(ages);
        List<Integer> sexes = sex.equals("1") || sex.equals("2") ? List.of(Integer.parseInt(sex)) : List.of(1, 2);
        long count = 0;
        for (String municipality : municipalities.getOrDefault(region, List.of())) {
            double size = size(municipality, year);
            for (int age : single) {
                for (int one : sexes) {
                    count += ofCivilStatus(people(municipality, size, age, one, year), age, civilStatus);
                }
            }
        }
        return count;
    }

    /// What a disturbed table prints for a true number: a few more or fewer, the same each time for the same cell.
    static long disturbed(long count, String cell) {
        return count == 0 ? 0 : Math.max(0, count + Math.floorMod(mixed(cell), 7) - 3);
    }

    private static double size(String municipality, int year) {
        double size = KNOWN.getOrDefault(municipality, (int) (2_500 * Math.exp(4 * share("size" + municipality))));
        double trend = (share("trend" + municipality) - 0.45) * 0.02;
        return size * Math.exp(trend * (year - 2024));
    }

    private static long people(String municipality, double size, int age, int sex, int year) {
        double level = age < 70 ? 1 : Math.max(0.004, Math.exp(-(age - 70) / 12.0));
        // Those born in one year stay a small or a large class of age all their lives.
        double cohort = 0.85 + 0.3 * share(municipality + "born" + (year - age) + "sex" + sex);
        return Math.round(size / 2 / 82 * level * cohort);
    }

    private static long ofCivilStatus(long people, int age, String civilStatus) {
        long married = age < 18 ? 0 : Math.round(people * 0.4);
        long divorced = age < 25 ? 0 : Math.round(people * 0.12);
        long widowed = age < 50 ? 0 : Math.round(people * 0.06);
        return switch (civilStatus) {
            case "G" -> married;
            case "SK" -> divorced;
            case "ÄNKL" -> widowed;
            case "OG" -> people - married - divorced - widowed;
            default -> people;
        };
    }

    /// The single years that a value of age holds.
    static List<Integer> singleYears(String ages) {
        if (ages.equalsIgnoreCase("tot") || ages.equalsIgnoreCase("TotSA")) {
            return range(0, LAST_AGE);
        }
        if (ages.startsWith("100+")) {
            return List.of(LAST_AGE);
        }
        int dash = ages.indexOf('-');
        if (dash < 0) {
            return List.of(Integer.parseInt(ages));
        }
        return range(
                dash == 0 ? 0 : Integer.parseInt(ages.substring(0, dash)), Integer.parseInt(ages.substring(dash + 1)));
    }

    private static List<Integer> range(int first, int last) {
        return new ArrayList<>(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static double share(String text) {
        return Math.floorMod(mixed(text), 10_000) / 10_000.0;
    }

    private static int mixed(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
