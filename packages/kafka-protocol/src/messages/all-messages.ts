// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 and 3.9.1: run `npm run generate`, do not edit.
import type { AnyMessageCodec } from '../runtime/codec.ts';
import { AbortTransactionRecord } from './abort-transaction-record.ts';
import { AbortedTxn } from './aborted-txn.ts';
import { AccessControlEntryRecord } from './access-control-entry-record.ts';
import { AddOffsetsToTxnRequest } from './add-offsets-to-txn-request.ts';
import { AddOffsetsToTxnResponse } from './add-offsets-to-txn-response.ts';
import { AddPartitionsToTxnRequest } from './add-partitions-to-txn-request.ts';
import { AddPartitionsToTxnResponse } from './add-partitions-to-txn-response.ts';
import { AddRaftVoterRequest } from './add-raft-voter-request.ts';
import { AddRaftVoterResponse } from './add-raft-voter-response.ts';
import { AllocateProducerIdsRequest } from './allocate-producer-ids-request.ts';
import { AllocateProducerIdsResponse } from './allocate-producer-ids-response.ts';
import { AlterClientQuotasRequest } from './alter-client-quotas-request.ts';
import { AlterClientQuotasResponse } from './alter-client-quotas-response.ts';
import { AlterConfigsRequest } from './alter-configs-request.ts';
import { AlterConfigsResponse } from './alter-configs-response.ts';
import { AlterPartitionReassignmentsRequest } from './alter-partition-reassignments-request.ts';
import { AlterPartitionReassignmentsResponse } from './alter-partition-reassignments-response.ts';
import { AlterPartitionRequest } from './alter-partition-request.ts';
import { AlterPartitionResponse } from './alter-partition-response.ts';
import { AlterReplicaLogDirsRequest } from './alter-replica-log-dirs-request.ts';
import { AlterReplicaLogDirsResponse } from './alter-replica-log-dirs-response.ts';
import { AlterShareGroupOffsetsRequest } from './alter-share-group-offsets-request.ts';
import { AlterShareGroupOffsetsResponse } from './alter-share-group-offsets-response.ts';
import { AlterUserScramCredentialsRequest } from './alter-user-scram-credentials-request.ts';
import { AlterUserScramCredentialsResponse } from './alter-user-scram-credentials-response.ts';
import { ApiVersionsRequest } from './api-versions-request.ts';
import { ApiVersionsResponse } from './api-versions-response.ts';
import { AssignReplicasToDirsRequest } from './assign-replicas-to-dirs-request.ts';
import { AssignReplicasToDirsResponse } from './assign-replicas-to-dirs-response.ts';
import { BeginQuorumEpochRequest } from './begin-quorum-epoch-request.ts';
import { BeginQuorumEpochResponse } from './begin-quorum-epoch-response.ts';
import { BeginTransactionRecord } from './begin-transaction-record.ts';
import { BrokerHeartbeatRequest } from './broker-heartbeat-request.ts';
import { BrokerHeartbeatResponse } from './broker-heartbeat-response.ts';
import { BrokerRegistrationChangeRecord } from './broker-registration-change-record.ts';
import { BrokerRegistrationRequest } from './broker-registration-request.ts';
import { BrokerRegistrationResponse } from './broker-registration-response.ts';
import { ClearElrRecord } from './clear-elr-record.ts';
import { ClientQuotaRecord } from './client-quota-record.ts';
import { ConfigRecord } from './config-record.ts';
import { ConsumerGroupCurrentMemberAssignmentKey } from './consumer-group-current-member-assignment-key.ts';
import { ConsumerGroupCurrentMemberAssignmentValue } from './consumer-group-current-member-assignment-value.ts';
import { ConsumerGroupDescribeRequest } from './consumer-group-describe-request.ts';
import { ConsumerGroupDescribeResponse } from './consumer-group-describe-response.ts';
import { ConsumerGroupHeartbeatRequest } from './consumer-group-heartbeat-request.ts';
import { ConsumerGroupHeartbeatResponse } from './consumer-group-heartbeat-response.ts';
import { ConsumerGroupMemberMetadataKey } from './consumer-group-member-metadata-key.ts';
import { ConsumerGroupMemberMetadataValue } from './consumer-group-member-metadata-value.ts';
import { ConsumerGroupMetadataKey } from './consumer-group-metadata-key.ts';
import { ConsumerGroupMetadataValue } from './consumer-group-metadata-value.ts';
import { ConsumerGroupPartitionMetadataKey } from './consumer-group-partition-metadata-key.ts';
import { ConsumerGroupPartitionMetadataValue } from './consumer-group-partition-metadata-value.ts';
import { ConsumerGroupRegularExpressionKey } from './consumer-group-regular-expression-key.ts';
import { ConsumerGroupRegularExpressionValue } from './consumer-group-regular-expression-value.ts';
import { ConsumerGroupTargetAssignmentMemberKey } from './consumer-group-target-assignment-member-key.ts';
import { ConsumerGroupTargetAssignmentMemberValue } from './consumer-group-target-assignment-member-value.ts';
import { ConsumerGroupTargetAssignmentMetadataKey } from './consumer-group-target-assignment-metadata-key.ts';
import { ConsumerGroupTargetAssignmentMetadataValue } from './consumer-group-target-assignment-metadata-value.ts';
import { ConsumerProtocolAssignment } from './consumer-protocol-assignment.ts';
import { ConsumerProtocolSubscription } from './consumer-protocol-subscription.ts';
import { ControlRecordTypeSchema } from './control-record-type-schema.ts';
import { ControlledShutdownRequest } from './controlled-shutdown-request.ts';
import { ControlledShutdownResponse } from './controlled-shutdown-response.ts';
import { ControllerRegistrationRequest } from './controller-registration-request.ts';
import { ControllerRegistrationResponse } from './controller-registration-response.ts';
import { CreateAclsRequest } from './create-acls-request.ts';
import { CreateAclsResponse } from './create-acls-response.ts';
import { CreateDelegationTokenRequest } from './create-delegation-token-request.ts';
import { CreateDelegationTokenResponse } from './create-delegation-token-response.ts';
import { CreatePartitionsRequest } from './create-partitions-request.ts';
import { CreatePartitionsResponse } from './create-partitions-response.ts';
import { CreateTopicsRequest } from './create-topics-request.ts';
import { CreateTopicsResponse } from './create-topics-response.ts';
import { DefaultPrincipalData } from './default-principal-data.ts';
import { DelegationTokenRecord } from './delegation-token-record.ts';
import { DeleteAclsRequest } from './delete-acls-request.ts';
import { DeleteAclsResponse } from './delete-acls-response.ts';
import { DeleteGroupsRequest } from './delete-groups-request.ts';
import { DeleteGroupsResponse } from './delete-groups-response.ts';
import { DeleteRecordsRequest } from './delete-records-request.ts';
import { DeleteRecordsResponse } from './delete-records-response.ts';
import { DeleteShareGroupOffsetsRequest } from './delete-share-group-offsets-request.ts';
import { DeleteShareGroupOffsetsResponse } from './delete-share-group-offsets-response.ts';
import { DeleteShareGroupStateRequest } from './delete-share-group-state-request.ts';
import { DeleteShareGroupStateResponse } from './delete-share-group-state-response.ts';
import { DeleteTopicsRequest } from './delete-topics-request.ts';
import { DeleteTopicsResponse } from './delete-topics-response.ts';
import { DescribeAclsRequest } from './describe-acls-request.ts';
import { DescribeAclsResponse } from './describe-acls-response.ts';
import { DescribeClientQuotasRequest } from './describe-client-quotas-request.ts';
import { DescribeClientQuotasResponse } from './describe-client-quotas-response.ts';
import { DescribeClusterRequest } from './describe-cluster-request.ts';
import { DescribeClusterResponse } from './describe-cluster-response.ts';
import { DescribeConfigsRequest } from './describe-configs-request.ts';
import { DescribeConfigsResponse } from './describe-configs-response.ts';
import { DescribeDelegationTokenRequest } from './describe-delegation-token-request.ts';
import { DescribeDelegationTokenResponse } from './describe-delegation-token-response.ts';
import { DescribeGroupsRequest } from './describe-groups-request.ts';
import { DescribeGroupsResponse } from './describe-groups-response.ts';
import { DescribeLogDirsRequest } from './describe-log-dirs-request.ts';
import { DescribeLogDirsResponse } from './describe-log-dirs-response.ts';
import { DescribeProducersRequest } from './describe-producers-request.ts';
import { DescribeProducersResponse } from './describe-producers-response.ts';
import { DescribeQuorumRequest } from './describe-quorum-request.ts';
import { DescribeQuorumResponse } from './describe-quorum-response.ts';
import { DescribeShareGroupOffsetsRequest } from './describe-share-group-offsets-request.ts';
import { DescribeShareGroupOffsetsResponse } from './describe-share-group-offsets-response.ts';
import { DescribeTopicPartitionsRequest } from './describe-topic-partitions-request.ts';
import { DescribeTopicPartitionsResponse } from './describe-topic-partitions-response.ts';
import { DescribeTransactionsRequest } from './describe-transactions-request.ts';
import { DescribeTransactionsResponse } from './describe-transactions-response.ts';
import { DescribeUserScramCredentialsRequest } from './describe-user-scram-credentials-request.ts';
import { DescribeUserScramCredentialsResponse } from './describe-user-scram-credentials-response.ts';
import { ElectLeadersRequest } from './elect-leaders-request.ts';
import { ElectLeadersResponse } from './elect-leaders-response.ts';
import { EndQuorumEpochRequest } from './end-quorum-epoch-request.ts';
import { EndQuorumEpochResponse } from './end-quorum-epoch-response.ts';
import { EndTransactionRecord } from './end-transaction-record.ts';
import { EndTxnMarker } from './end-txn-marker.ts';
import { EndTxnRequest } from './end-txn-request.ts';
import { EndTxnResponse } from './end-txn-response.ts';
import { EnvelopeRequest } from './envelope-request.ts';
import { EnvelopeResponse } from './envelope-response.ts';
import { ExpireDelegationTokenRequest } from './expire-delegation-token-request.ts';
import { ExpireDelegationTokenResponse } from './expire-delegation-token-response.ts';
import { FeatureLevelRecord } from './feature-level-record.ts';
import { FenceBrokerRecord } from './fence-broker-record.ts';
import { FetchRequest } from './fetch-request.ts';
import { FetchResponse } from './fetch-response.ts';
import { FetchSnapshotRequest } from './fetch-snapshot-request.ts';
import { FetchSnapshotResponse } from './fetch-snapshot-response.ts';
import { FindCoordinatorRequest } from './find-coordinator-request.ts';
import { FindCoordinatorResponse } from './find-coordinator-response.ts';
import { GetTelemetrySubscriptionsRequest } from './get-telemetry-subscriptions-request.ts';
import { GetTelemetrySubscriptionsResponse } from './get-telemetry-subscriptions-response.ts';
import { GroupMetadataKey } from './group-metadata-key.ts';
import { GroupMetadataValue } from './group-metadata-value.ts';
import { HeartbeatRequest } from './heartbeat-request.ts';
import { HeartbeatResponse } from './heartbeat-response.ts';
import { IncrementalAlterConfigsRequest } from './incremental-alter-configs-request.ts';
import { IncrementalAlterConfigsResponse } from './incremental-alter-configs-response.ts';
import { InitProducerIdRequest } from './init-producer-id-request.ts';
import { InitProducerIdResponse } from './init-producer-id-response.ts';
import { InitializeShareGroupStateRequest } from './initialize-share-group-state-request.ts';
import { InitializeShareGroupStateResponse } from './initialize-share-group-state-response.ts';
import { JoinGroupRequest } from './join-group-request.ts';
import { JoinGroupResponse } from './join-group-response.ts';
import { KRaftVersionRecord } from './k-raft-version-record.ts';
import { LeaderAndIsrRequest } from './leader-and-isr-request.ts';
import { LeaderAndIsrResponse } from './leader-and-isr-response.ts';
import { LeaderChangeMessage } from './leader-change-message.ts';
import { LeaveGroupRequest } from './leave-group-request.ts';
import { LeaveGroupResponse } from './leave-group-response.ts';
import { LegacyOffsetCommitKey } from './legacy-offset-commit-key.ts';
import { LegacyOffsetCommitValue } from './legacy-offset-commit-value.ts';
import { ListClientMetricsResourcesRequest } from './list-client-metrics-resources-request.ts';
import { ListClientMetricsResourcesResponse } from './list-client-metrics-resources-response.ts';
import { ListConfigResourcesRequest } from './list-config-resources-request.ts';
import { ListConfigResourcesResponse } from './list-config-resources-response.ts';
import { ListGroupsRequest } from './list-groups-request.ts';
import { ListGroupsResponse } from './list-groups-response.ts';
import { ListOffsetsRequest } from './list-offsets-request.ts';
import { ListOffsetsResponse } from './list-offsets-response.ts';
import { ListPartitionReassignmentsRequest } from './list-partition-reassignments-request.ts';
import { ListPartitionReassignmentsResponse } from './list-partition-reassignments-response.ts';
import { ListTransactionsRequest } from './list-transactions-request.ts';
import { ListTransactionsResponse } from './list-transactions-response.ts';
import { MetadataRequest } from './metadata-request.ts';
import { MetadataResponse } from './metadata-response.ts';
import { NoOpRecord } from './no-op-record.ts';
import { OffsetCommitKey } from './offset-commit-key.ts';
import { OffsetCommitRequest } from './offset-commit-request.ts';
import { OffsetCommitResponse } from './offset-commit-response.ts';
import { OffsetCommitValue } from './offset-commit-value.ts';
import { OffsetDeleteRequest } from './offset-delete-request.ts';
import { OffsetDeleteResponse } from './offset-delete-response.ts';
import { OffsetFetchRequest } from './offset-fetch-request.ts';
import { OffsetFetchResponse } from './offset-fetch-response.ts';
import { OffsetForLeaderEpochRequest } from './offset-for-leader-epoch-request.ts';
import { OffsetForLeaderEpochResponse } from './offset-for-leader-epoch-response.ts';
import { PartitionChangeRecord } from './partition-change-record.ts';
import { PartitionRecord } from './partition-record.ts';
import { ProduceRequest } from './produce-request.ts';
import { ProduceResponse } from './produce-response.ts';
import { ProducerIdsRecord } from './producer-ids-record.ts';
import { ProducerSnapshot } from './producer-snapshot.ts';
import { PushTelemetryRequest } from './push-telemetry-request.ts';
import { PushTelemetryResponse } from './push-telemetry-response.ts';
import { QuorumStateData } from './quorum-state-data.ts';
import { ReadShareGroupStateRequest } from './read-share-group-state-request.ts';
import { ReadShareGroupStateResponse } from './read-share-group-state-response.ts';
import { ReadShareGroupStateSummaryRequest } from './read-share-group-state-summary-request.ts';
import { ReadShareGroupStateSummaryResponse } from './read-share-group-state-summary-response.ts';
import { RegisterBrokerRecord } from './register-broker-record.ts';
import { RegisterControllerRecord } from './register-controller-record.ts';
import { RemoteLogSegmentMetadataRecord } from './remote-log-segment-metadata-record.ts';
import { RemoteLogSegmentMetadataSnapshotRecord } from './remote-log-segment-metadata-snapshot-record.ts';
import { RemoteLogSegmentMetadataUpdateRecord } from './remote-log-segment-metadata-update-record.ts';
import { RemotePartitionDeleteMetadataRecord } from './remote-partition-delete-metadata-record.ts';
import { RemoveAccessControlEntryRecord } from './remove-access-control-entry-record.ts';
import { RemoveDelegationTokenRecord } from './remove-delegation-token-record.ts';
import { RemoveRaftVoterRequest } from './remove-raft-voter-request.ts';
import { RemoveRaftVoterResponse } from './remove-raft-voter-response.ts';
import { RemoveTopicRecord } from './remove-topic-record.ts';
import { RemoveUserScramCredentialRecord } from './remove-user-scram-credential-record.ts';
import { RenewDelegationTokenRequest } from './renew-delegation-token-request.ts';
import { RenewDelegationTokenResponse } from './renew-delegation-token-response.ts';
import { RequestHeader } from './request-header.ts';
import { ResponseHeader } from './response-header.ts';
import { SaslAuthenticateRequest } from './sasl-authenticate-request.ts';
import { SaslAuthenticateResponse } from './sasl-authenticate-response.ts';
import { SaslHandshakeRequest } from './sasl-handshake-request.ts';
import { SaslHandshakeResponse } from './sasl-handshake-response.ts';
import { ShareAcknowledgeRequest } from './share-acknowledge-request.ts';
import { ShareAcknowledgeResponse } from './share-acknowledge-response.ts';
import { ShareFetchRequest } from './share-fetch-request.ts';
import { ShareFetchResponse } from './share-fetch-response.ts';
import { ShareGroupCurrentMemberAssignmentKey } from './share-group-current-member-assignment-key.ts';
import { ShareGroupCurrentMemberAssignmentValue } from './share-group-current-member-assignment-value.ts';
import { ShareGroupDescribeRequest } from './share-group-describe-request.ts';
import { ShareGroupDescribeResponse } from './share-group-describe-response.ts';
import { ShareGroupHeartbeatRequest } from './share-group-heartbeat-request.ts';
import { ShareGroupHeartbeatResponse } from './share-group-heartbeat-response.ts';
import { ShareGroupMemberMetadataKey } from './share-group-member-metadata-key.ts';
import { ShareGroupMemberMetadataValue } from './share-group-member-metadata-value.ts';
import { ShareGroupMetadataKey } from './share-group-metadata-key.ts';
import { ShareGroupMetadataValue } from './share-group-metadata-value.ts';
import { ShareGroupPartitionMetadataKey } from './share-group-partition-metadata-key.ts';
import { ShareGroupPartitionMetadataValue } from './share-group-partition-metadata-value.ts';
import { ShareGroupStatePartitionMetadataKey } from './share-group-state-partition-metadata-key.ts';
import { ShareGroupStatePartitionMetadataValue } from './share-group-state-partition-metadata-value.ts';
import { ShareGroupTargetAssignmentMemberKey } from './share-group-target-assignment-member-key.ts';
import { ShareGroupTargetAssignmentMemberValue } from './share-group-target-assignment-member-value.ts';
import { ShareGroupTargetAssignmentMetadataKey } from './share-group-target-assignment-metadata-key.ts';
import { ShareGroupTargetAssignmentMetadataValue } from './share-group-target-assignment-metadata-value.ts';
import { ShareSnapshotKey } from './share-snapshot-key.ts';
import { ShareSnapshotValue } from './share-snapshot-value.ts';
import { ShareUpdateKey } from './share-update-key.ts';
import { ShareUpdateValue } from './share-update-value.ts';
import { SnapshotFooterRecord } from './snapshot-footer-record.ts';
import { SnapshotHeaderRecord } from './snapshot-header-record.ts';
import { StopReplicaRequest } from './stop-replica-request.ts';
import { StopReplicaResponse } from './stop-replica-response.ts';
import { StreamsGroupCurrentMemberAssignmentKey } from './streams-group-current-member-assignment-key.ts';
import { StreamsGroupCurrentMemberAssignmentValue } from './streams-group-current-member-assignment-value.ts';
import { StreamsGroupDescribeRequest } from './streams-group-describe-request.ts';
import { StreamsGroupDescribeResponse } from './streams-group-describe-response.ts';
import { StreamsGroupHeartbeatRequest } from './streams-group-heartbeat-request.ts';
import { StreamsGroupHeartbeatResponse } from './streams-group-heartbeat-response.ts';
import { StreamsGroupMemberMetadataKey } from './streams-group-member-metadata-key.ts';
import { StreamsGroupMemberMetadataValue } from './streams-group-member-metadata-value.ts';
import { StreamsGroupMetadataKey } from './streams-group-metadata-key.ts';
import { StreamsGroupMetadataValue } from './streams-group-metadata-value.ts';
import { StreamsGroupTargetAssignmentMemberKey } from './streams-group-target-assignment-member-key.ts';
import { StreamsGroupTargetAssignmentMemberValue } from './streams-group-target-assignment-member-value.ts';
import { StreamsGroupTargetAssignmentMetadataKey } from './streams-group-target-assignment-metadata-key.ts';
import { StreamsGroupTargetAssignmentMetadataValue } from './streams-group-target-assignment-metadata-value.ts';
import { StreamsGroupTopologyDescriptionUpdateRequest } from './streams-group-topology-description-update-request.ts';
import { StreamsGroupTopologyDescriptionUpdateResponse } from './streams-group-topology-description-update-response.ts';
import { StreamsGroupTopologyKey } from './streams-group-topology-key.ts';
import { StreamsGroupTopologyValue } from './streams-group-topology-value.ts';
import { SyncGroupRequest } from './sync-group-request.ts';
import { SyncGroupResponse } from './sync-group-response.ts';
import { TopicRecord } from './topic-record.ts';
import { TransactionLogKey } from './transaction-log-key.ts';
import { TransactionLogValue } from './transaction-log-value.ts';
import { TxnOffsetCommitRequest } from './txn-offset-commit-request.ts';
import { TxnOffsetCommitResponse } from './txn-offset-commit-response.ts';
import { UnfenceBrokerRecord } from './unfence-broker-record.ts';
import { UnregisterBrokerRecord } from './unregister-broker-record.ts';
import { UnregisterBrokerRequest } from './unregister-broker-request.ts';
import { UnregisterBrokerResponse } from './unregister-broker-response.ts';
import { UnregisterControllerRecord } from './unregister-controller-record.ts';
import { UnregisterControllerRequest } from './unregister-controller-request.ts';
import { UnregisterControllerResponse } from './unregister-controller-response.ts';
import { UpdateFeaturesRequest } from './update-features-request.ts';
import { UpdateFeaturesResponse } from './update-features-response.ts';
import { UpdateMetadataRequest } from './update-metadata-request.ts';
import { UpdateMetadataResponse } from './update-metadata-response.ts';
import { UpdateRaftVoterRequest } from './update-raft-voter-request.ts';
import { UpdateRaftVoterResponse } from './update-raft-voter-response.ts';
import { UserScramCredentialRecord } from './user-scram-credential-record.ts';
import { VoteRequest } from './vote-request.ts';
import { VoteResponse } from './vote-response.ts';
import { VotersRecord } from './voters-record.ts';
import { WriteShareGroupStateRequest } from './write-share-group-state-request.ts';
import { WriteShareGroupStateResponse } from './write-share-group-state-response.ts';
import { WriteTxnMarkersRequest } from './write-txn-markers-request.ts';
import { WriteTxnMarkersResponse } from './write-txn-markers-response.ts';
import { ZkMigrationStateRecord } from './zk-migration-state-record.ts';

/** Every message of every family, by Kafka's name. */
export const allMessages: ReadonlyMap<string, AnyMessageCodec> = new Map(
  (
    [
      AbortTransactionRecord,
      AbortedTxn,
      AccessControlEntryRecord,
      AddOffsetsToTxnRequest,
      AddOffsetsToTxnResponse,
      AddPartitionsToTxnRequest,
      AddPartitionsToTxnResponse,
      AddRaftVoterRequest,
      AddRaftVoterResponse,
      AllocateProducerIdsRequest,
      AllocateProducerIdsResponse,
      AlterClientQuotasRequest,
      AlterClientQuotasResponse,
      AlterConfigsRequest,
      AlterConfigsResponse,
      AlterPartitionReassignmentsRequest,
      AlterPartitionReassignmentsResponse,
      AlterPartitionRequest,
      AlterPartitionResponse,
      AlterReplicaLogDirsRequest,
      AlterReplicaLogDirsResponse,
      AlterShareGroupOffsetsRequest,
      AlterShareGroupOffsetsResponse,
      AlterUserScramCredentialsRequest,
      AlterUserScramCredentialsResponse,
      ApiVersionsRequest,
      ApiVersionsResponse,
      AssignReplicasToDirsRequest,
      AssignReplicasToDirsResponse,
      BeginQuorumEpochRequest,
      BeginQuorumEpochResponse,
      BeginTransactionRecord,
      BrokerHeartbeatRequest,
      BrokerHeartbeatResponse,
      BrokerRegistrationChangeRecord,
      BrokerRegistrationRequest,
      BrokerRegistrationResponse,
      ClearElrRecord,
      ClientQuotaRecord,
      ConfigRecord,
      ConsumerGroupCurrentMemberAssignmentKey,
      ConsumerGroupCurrentMemberAssignmentValue,
      ConsumerGroupDescribeRequest,
      ConsumerGroupDescribeResponse,
      ConsumerGroupHeartbeatRequest,
      ConsumerGroupHeartbeatResponse,
      ConsumerGroupMemberMetadataKey,
      ConsumerGroupMemberMetadataValue,
      ConsumerGroupMetadataKey,
      ConsumerGroupMetadataValue,
      ConsumerGroupPartitionMetadataKey,
      ConsumerGroupPartitionMetadataValue,
      ConsumerGroupRegularExpressionKey,
      ConsumerGroupRegularExpressionValue,
      ConsumerGroupTargetAssignmentMemberKey,
      ConsumerGroupTargetAssignmentMemberValue,
      ConsumerGroupTargetAssignmentMetadataKey,
      ConsumerGroupTargetAssignmentMetadataValue,
      ConsumerProtocolAssignment,
      ConsumerProtocolSubscription,
      ControlRecordTypeSchema,
      ControlledShutdownRequest,
      ControlledShutdownResponse,
      ControllerRegistrationRequest,
      ControllerRegistrationResponse,
      CreateAclsRequest,
      CreateAclsResponse,
      CreateDelegationTokenRequest,
      CreateDelegationTokenResponse,
      CreatePartitionsRequest,
      CreatePartitionsResponse,
      CreateTopicsRequest,
      CreateTopicsResponse,
      DefaultPrincipalData,
      DelegationTokenRecord,
      DeleteAclsRequest,
      DeleteAclsResponse,
      DeleteGroupsRequest,
      DeleteGroupsResponse,
      DeleteRecordsRequest,
      DeleteRecordsResponse,
      DeleteShareGroupOffsetsRequest,
      DeleteShareGroupOffsetsResponse,
      DeleteShareGroupStateRequest,
      DeleteShareGroupStateResponse,
      DeleteTopicsRequest,
      DeleteTopicsResponse,
      DescribeAclsRequest,
      DescribeAclsResponse,
      DescribeClientQuotasRequest,
      DescribeClientQuotasResponse,
      DescribeClusterRequest,
      DescribeClusterResponse,
      DescribeConfigsRequest,
      DescribeConfigsResponse,
      DescribeDelegationTokenRequest,
      DescribeDelegationTokenResponse,
      DescribeGroupsRequest,
      DescribeGroupsResponse,
      DescribeLogDirsRequest,
      DescribeLogDirsResponse,
      DescribeProducersRequest,
      DescribeProducersResponse,
      DescribeQuorumRequest,
      DescribeQuorumResponse,
      DescribeShareGroupOffsetsRequest,
      DescribeShareGroupOffsetsResponse,
      DescribeTopicPartitionsRequest,
      DescribeTopicPartitionsResponse,
      DescribeTransactionsRequest,
      DescribeTransactionsResponse,
      DescribeUserScramCredentialsRequest,
      DescribeUserScramCredentialsResponse,
      ElectLeadersRequest,
      ElectLeadersResponse,
      EndQuorumEpochRequest,
      EndQuorumEpochResponse,
      EndTransactionRecord,
      EndTxnMarker,
      EndTxnRequest,
      EndTxnResponse,
      EnvelopeRequest,
      EnvelopeResponse,
      ExpireDelegationTokenRequest,
      ExpireDelegationTokenResponse,
      FeatureLevelRecord,
      FenceBrokerRecord,
      FetchRequest,
      FetchResponse,
      FetchSnapshotRequest,
      FetchSnapshotResponse,
      FindCoordinatorRequest,
      FindCoordinatorResponse,
      GetTelemetrySubscriptionsRequest,
      GetTelemetrySubscriptionsResponse,
      GroupMetadataKey,
      GroupMetadataValue,
      HeartbeatRequest,
      HeartbeatResponse,
      IncrementalAlterConfigsRequest,
      IncrementalAlterConfigsResponse,
      InitProducerIdRequest,
      InitProducerIdResponse,
      InitializeShareGroupStateRequest,
      InitializeShareGroupStateResponse,
      JoinGroupRequest,
      JoinGroupResponse,
      KRaftVersionRecord,
      LeaderAndIsrRequest,
      LeaderAndIsrResponse,
      LeaderChangeMessage,
      LeaveGroupRequest,
      LeaveGroupResponse,
      LegacyOffsetCommitKey,
      LegacyOffsetCommitValue,
      ListClientMetricsResourcesRequest,
      ListClientMetricsResourcesResponse,
      ListConfigResourcesRequest,
      ListConfigResourcesResponse,
      ListGroupsRequest,
      ListGroupsResponse,
      ListOffsetsRequest,
      ListOffsetsResponse,
      ListPartitionReassignmentsRequest,
      ListPartitionReassignmentsResponse,
      ListTransactionsRequest,
      ListTransactionsResponse,
      MetadataRequest,
      MetadataResponse,
      NoOpRecord,
      OffsetCommitKey,
      OffsetCommitRequest,
      OffsetCommitResponse,
      OffsetCommitValue,
      OffsetDeleteRequest,
      OffsetDeleteResponse,
      OffsetFetchRequest,
      OffsetFetchResponse,
      OffsetForLeaderEpochRequest,
      OffsetForLeaderEpochResponse,
      PartitionChangeRecord,
      PartitionRecord,
      ProduceRequest,
      ProduceResponse,
      ProducerIdsRecord,
      ProducerSnapshot,
      PushTelemetryRequest,
      PushTelemetryResponse,
      QuorumStateData,
      ReadShareGroupStateRequest,
      ReadShareGroupStateResponse,
      ReadShareGroupStateSummaryRequest,
      ReadShareGroupStateSummaryResponse,
      RegisterBrokerRecord,
      RegisterControllerRecord,
      RemoteLogSegmentMetadataRecord,
      RemoteLogSegmentMetadataSnapshotRecord,
      RemoteLogSegmentMetadataUpdateRecord,
      RemotePartitionDeleteMetadataRecord,
      RemoveAccessControlEntryRecord,
      RemoveDelegationTokenRecord,
      RemoveRaftVoterRequest,
      RemoveRaftVoterResponse,
      RemoveTopicRecord,
      RemoveUserScramCredentialRecord,
      RenewDelegationTokenRequest,
      RenewDelegationTokenResponse,
      RequestHeader,
      ResponseHeader,
      SaslAuthenticateRequest,
      SaslAuthenticateResponse,
      SaslHandshakeRequest,
      SaslHandshakeResponse,
      ShareAcknowledgeRequest,
      ShareAcknowledgeResponse,
      ShareFetchRequest,
      ShareFetchResponse,
      ShareGroupCurrentMemberAssignmentKey,
      ShareGroupCurrentMemberAssignmentValue,
      ShareGroupDescribeRequest,
      ShareGroupDescribeResponse,
      ShareGroupHeartbeatRequest,
      ShareGroupHeartbeatResponse,
      ShareGroupMemberMetadataKey,
      ShareGroupMemberMetadataValue,
      ShareGroupMetadataKey,
      ShareGroupMetadataValue,
      ShareGroupPartitionMetadataKey,
      ShareGroupPartitionMetadataValue,
      ShareGroupStatePartitionMetadataKey,
      ShareGroupStatePartitionMetadataValue,
      ShareGroupTargetAssignmentMemberKey,
      ShareGroupTargetAssignmentMemberValue,
      ShareGroupTargetAssignmentMetadataKey,
      ShareGroupTargetAssignmentMetadataValue,
      ShareSnapshotKey,
      ShareSnapshotValue,
      ShareUpdateKey,
      ShareUpdateValue,
      SnapshotFooterRecord,
      SnapshotHeaderRecord,
      StopReplicaRequest,
      StopReplicaResponse,
      StreamsGroupCurrentMemberAssignmentKey,
      StreamsGroupCurrentMemberAssignmentValue,
      StreamsGroupDescribeRequest,
      StreamsGroupDescribeResponse,
      StreamsGroupHeartbeatRequest,
      StreamsGroupHeartbeatResponse,
      StreamsGroupMemberMetadataKey,
      StreamsGroupMemberMetadataValue,
      StreamsGroupMetadataKey,
      StreamsGroupMetadataValue,
      StreamsGroupTargetAssignmentMemberKey,
      StreamsGroupTargetAssignmentMemberValue,
      StreamsGroupTargetAssignmentMetadataKey,
      StreamsGroupTargetAssignmentMetadataValue,
      StreamsGroupTopologyDescriptionUpdateRequest,
      StreamsGroupTopologyDescriptionUpdateResponse,
      StreamsGroupTopologyKey,
      StreamsGroupTopologyValue,
      SyncGroupRequest,
      SyncGroupResponse,
      TopicRecord,
      TransactionLogKey,
      TransactionLogValue,
      TxnOffsetCommitRequest,
      TxnOffsetCommitResponse,
      UnfenceBrokerRecord,
      UnregisterBrokerRecord,
      UnregisterBrokerRequest,
      UnregisterBrokerResponse,
      UnregisterControllerRecord,
      UnregisterControllerRequest,
      UnregisterControllerResponse,
      UpdateFeaturesRequest,
      UpdateFeaturesResponse,
      UpdateMetadataRequest,
      UpdateMetadataResponse,
      UpdateRaftVoterRequest,
      UpdateRaftVoterResponse,
      UserScramCredentialRecord,
      VoteRequest,
      VoteResponse,
      VotersRecord,
      WriteShareGroupStateRequest,
      WriteShareGroupStateResponse,
      WriteTxnMarkersRequest,
      WriteTxnMarkersResponse,
      ZkMigrationStateRecord,
    ] as unknown as AnyMessageCodec[]
  ).map((codec) => [codec.name, codec]),
);
