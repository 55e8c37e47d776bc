import { graphql } from '../../../graphql/graphql.js';

export const FeedBatchQuery = graphql(`
  query FeedBatch($id: ID!) {
    feedBatch(id: $id) {
      id
      state
      kind
      way
      staffName
      dryRun
      fileName
      mode
      source
      asOf
      receivedAt
      startedAt
      endedAt
      bytes
      sha256
      inserted
      updated
      deleted
      problemCount
      cancelAsked
      kept
      appliesId
      appliedById
      overtaken
      progress {
        step
        file
        rows
      }
      files {
        file
        inserted
        updated
        deleted
        unchanged
      }
      problems {
        file
        line
        column
        value
        message
      }
      readings {
        file
        how
      }
      difference {
        movedCount
        notable
        groups {
          group
          accounts
          before
          after
        }
        moved {
          account
          before
          after
        }
      }
      statement {
        payments
        matched
        added
        posted
      }
    }
  }
`);
